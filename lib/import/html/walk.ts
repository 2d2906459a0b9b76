import type { Element, RootContent } from 'hast';
import { callout, isAdmonition } from './blocks/callout.ts';
import { codeBlock } from './blocks/code.ts';
import { codeNotes, isCodeNotes } from './blocks/code-notes.ts';
import { captionTable, isFigureBox } from './blocks/figure.ts';
import { drawnFormula, isDrawnFormula, isMarkedFormula, markedFormula } from './blocks/math.ts';
import { isTabSet, tabs } from './blocks/tabs.ts';
import type { Conversion, Handler } from './conversion.ts';
import { handlers } from './handlers.ts';
import type { Flow } from './line/flow.ts';
import type { Mark } from './line/piece.ts';
import { plain } from './phrases/phrase.ts';
import { addText } from './phrases/text.ts';
import { classesOf } from './properties.ts';

/** Puts nodes of HTML into `flow`, each by the handler of its name. */
export function walk(
  nodes: readonly RootContent[],
  flow: Flow,
  marks: readonly Mark[],
  conversion: Conversion,
): void {
  for (const node of nodes) {
    if (node.type === 'text') addText(node, flow, marks, conversion);
    else if (node.type === 'comment') conversion.comment(node, flow);
    else if (node.type === 'element') walkElement(node, flow, marks, conversion);
  }
}

function walkElement(element: Element, flow: Flow, marks: readonly Mark[], conversion: Conversion) {
  const label = conversion.references.get(element);
  if (label !== undefined) {
    flow.phrase(
      { type: 'footnoteReference', identifier: label.toLowerCase(), label },
      marks.filter(({ kind }) => kind !== 'Sup'),
    );
    return;
  }
  const handler = special(element) ?? handlers.get(element.tagName) ?? plain;
  handler(element, flow, marks, conversion);
}

/** Elements that are known by more than their name. */
function special(element: Element): Handler | undefined {
  if (isAdmonition(element)) return callout;
  if (isTabSet(element)) return tabs;
  if (isCodeNotes(element)) return codeNotes;
  if (isFigureBox(element)) return captionTable;
  if (isDrawnFormula(element)) return drawnFormula;
  if (isMarkedFormula(element)) return markedFormula;
  const code = codeIn(element);
  return (
    code &&
    ((_element, flow, marks, conversion) => {
      codeBlock(code.around)(code.pre, flow, marks, conversion);
    })
  );
}

const codeBoxes = [
  'highlight',
  'highlighter-rouge',
  'sourceCode',
  'codehilite',
  'chroma',
  'CodeRay',
  'code-wrapper',
  'src',
  'gist',
];

/** The code in the box of a highlighter, which may name its language, if it holds nothing else. */
function codeIn(element: Element): { pre: Element; around: Element[] } | undefined {
  if (!['div', 'figure'].includes(element.tagName)) return undefined;
  const isBox = classesOf(element).some(
    (name) =>
      codeBoxes.includes(name) || name.startsWith('language-') || name.startsWith('highlight-'),
  );
  if (!isBox) return undefined;
  const visible = element.children.filter(
    (child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''),
  );
  const [only, ...rest] = visible.filter(
    (child) => child.type !== 'element' || !['button', 'script', 'style'].includes(child.tagName),
  );
  if (rest.length > 0 || only?.type !== 'element') return undefined;
  if (only.tagName === 'pre') return { pre: only, around: [element] };
  const inner = only.tagName === 'div' ? (codeIn(only) ?? lonely(only)) : undefined;
  return inner && { pre: inner.pre, around: [element, ...inner.around] };
}

function lonely(element: Element): { pre: Element; around: Element[] } | undefined {
  const [only, ...rest] = element.children.filter((child) => child.type === 'element');
  return rest.length === 0 && only?.type === 'element' && only.tagName === 'pre'
    ? { pre: only, around: [element] }
    : undefined;
}
