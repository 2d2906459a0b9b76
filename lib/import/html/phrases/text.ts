import type { Element, Text } from 'hast';
import { addFormula } from '../blocks/math.ts';
import type { Conversion } from '../conversion.ts';
import type { Flow } from '../line/flow.ts';
import type { Mark } from '../line/piece.ts';

/** The delimiters of MathJax, and what a formula holds that plain words do not. */
const formulas = /\\\((.+?)\\\)|\\\[(.+?)\\\]|\$\$(.+?)\$\$/gs;
const mathematical = /[\\^_{}=<>+*/]|^\s*[\p{L}]{1,2}\s*$/u;

/** Words, in which formulas may stand between the delimiters of MathJax. */
export function addText(
  node: Text,
  flow: Flow,
  marks: readonly Mark[],
  conversion: Conversion,
): void {
  let end = 0;
  for (const match of node.value.matchAll(formulas)) {
    const [whole, line, display, either] = match;
    const tex = line ?? display ?? either ?? '';
    if (!mathematical.test(tex)) continue;
    flow.text(node.value.slice(end, match.index), marks, node.position);
    end = match.index + whole.length;
    const at: Element = {
      type: 'element',
      tagName: 'span',
      properties: {},
      children: [],
      ...(node.position && { position: node.position }),
    };
    const alone = node.value.trim() === whole;
    addFormula(
      tex,
      display !== undefined || (either !== undefined && alone),
      at,
      flow,
      marks,
      conversion,
    );
  }
  if (end < node.value.length) flow.text(node.value.slice(end), marks, node.position);
}
