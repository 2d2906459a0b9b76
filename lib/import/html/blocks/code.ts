import type { Element, ElementContent } from 'hast';
import { toString as textIn } from 'hast-util-to-string';
import type { Handler } from '../conversion.ts';
import { classesOf, styleOf, textOf } from '../properties.ts';
import { languageOf } from './language.ts';

/** Parts of highlighted code that are not the code: line numbers, buttons, anchors. */
const numberClasses = new Set([
  'lineno',
  'linenos',
  'linenodiv',
  'linenumber',
  'line-number',
  'line-numbers-rows',
  'lnt',
  'ln',
  'lnlinks',
  'gutter',
  'rouge-gutter',
  'blob-num',
  'gl',
  'line-numbers',
  'copy-btn',
  'copy-button',
  'btn-copy',
]);
const lineBoxes = new Set(['div', 'p', 'li', 'tr']);

/**
 * A block of code as one text: highlighting and line numbers go, lines stay. `around` are the
 * elements outside the `<pre>` that may name its language.
 */
export function codeBlock(around: readonly Element[]): Handler {
  return (element, flow, _marks, conversion) => {
    const value = codeOf(element).replace(/^\n+/, '').trimEnd();
    if (value === '') return;
    const links = linksIn(element);
    if (links.length > 0) {
      conversion.tell(
        'markup-in-code',
        element,
        `code cannot hold links; these were in it: ${links.join(', ')}`,
      );
    }
    const inside = [...around, element, ...codesIn(element)];
    const language = languageOf(inside);
    const meta = metaOf(inside);
    flow.block({
      type: 'code',
      // What stands behind the language needs one before it.
      lang: language ?? (meta ? 'text' : null),
      meta,
      value,
      ...(element.position && { position: element.position }),
    });
  };
}

/** What a fence says behind its language: a title, lines to point at, and the first number of a line. */
function metaOf(elements: readonly Element[]): string | null {
  const said = (name: string) =>
    elements.map((each) => textOf(each, name)).find((value) => value !== undefined);
  const title = titleOf(elements);
  const lines = said('dataLines')
    ?.trim()
    .split(/[\s,]+/)
    .join(',');
  const first = Number.parseInt(said('dataNumbers') ?? '', 10);
  const parts = [
    ...(title === undefined ? [] : [`title="${title}"`]),
    ...(lines && /^[\d,-]+$/.test(lines) ? [`{${lines}}`] : []),
    ...(first > 1 ? [`showLineNumbers{${first}}`] : first === 1 ? ['showLineNumbers'] : []),
  ];
  return parts.join(' ') || null;
}

/** The title over code; one with quotation marks gets other ones, since a fence has no way to write them. */
export function titleOf(elements: readonly Element[]): string | undefined {
  return elements
    .map((each) => textOf(each, 'dataTitle'))
    .find((value) => value !== undefined)
    ?.replace(/\s+/g, ' ')
    .replaceAll('"', '”');
}

/** The text of code, with the line ends that boxes and breaks make. */
export function codeOf(element: Element): string {
  let code = '';
  const walk = (nodes: readonly ElementContent[]) => {
    for (const node of nodes) {
      if (node.type === 'text') code += node.value;
      if (node.type !== 'element' || isNumber(node)) continue;
      if (node.tagName === 'br') code += '\n';
      const isLine = lineBoxes.has(node.tagName);
      if (isLine && code !== '' && !code.endsWith('\n')) code += '\n';
      walk(node.children);
      if (isLine && !code.endsWith('\n')) code += '\n';
    }
  };
  walk(element.children);
  return code.replace(/\r\n?/g, '\n');
}

function isNumber(element: Element): boolean {
  if (['button', 'script', 'style'].includes(element.tagName)) return true;
  const isMarked =
    classesOf(element).some((name) => numberClasses.has(name)) ||
    styleOf(element).get('user-select') === 'none';
  return isMarked && /^[\s\d]*$/.test(textIn(element));
}

export function codesIn(element: Element): Element[] {
  return element.children.flatMap((child) =>
    child.type === 'element' && ['code', 'samp'].includes(child.tagName) ? [child] : [],
  );
}

function linksIn(element: Element): string[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const href = child.tagName === 'a' ? textOf(child, 'href') : undefined;
    return [...(href && !href.startsWith('#') ? [href] : []), ...linksIn(child)];
  });
}
