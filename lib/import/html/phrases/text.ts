import type { Element, Text } from 'hast';
import { addFormula } from '../blocks/math.ts';
import type { Conversion } from '../conversion.ts';
import type { Flow } from '../line/flow.ts';
import type { Mark } from '../line/piece.ts';
import { splitFormulas } from './split-formulas.ts';

/** Words, in which formulas may stand. */
export function addText(
  node: Text,
  flow: Flow,
  marks: readonly Mark[],
  conversion: Conversion,
): void {
  const at: Element = {
    type: 'element',
    tagName: 'span',
    properties: {},
    children: [],
    ...(node.position && { position: node.position }),
  };
  for (const stretch of splitFormulas(node.value)) {
    if (stretch.tex === undefined) flow.text(stretch.text, marks, node.position);
    else addFormula(stretch.tex, stretch.display, at, flow, marks, conversion);
  }
}
