import type { Element, Nodes, Root, RootContent } from 'hast';
import { toString as textIn } from 'hast-util-to-string';
import type { Parent } from 'unist';
import { visit } from 'unist-util-visit';
import { codeOf, codesIn, titleOf } from './blocks/code.ts';
import { isDiagram, isLineNumbers } from './blocks/code-signs.ts';
import { annotationOf, isDrawnFormula, isMarkedFormula, markedTex } from './blocks/math.ts';
import { codeCell } from './blocks/table.ts';
import { boxes, unseen } from './elements.ts';
import { findTitle } from './find-title.ts';
import { isPermalink, wordsOfHeading } from './headings/permalink.ts';
import { holdsAnything } from './holds-anything.ts';
import { holdsData } from './holds-data.ts';
import { isEmoji, isTracker, sourceOf, texOf } from './media/picture.ts';
import { linkOf } from './media/player.ts';
import type { FoundNotes } from './notes/find-notes.ts';
import { canBeSet, plainTex } from './phrases/can-be-set.ts';
import { splitFormulas } from './phrases/split-formulas.ts';
import { textOf } from './properties.ts';

/** What a text of HTML holds, counted on the source itself and not on what was made of it. */
export interface HtmlFacts {
  /** The words outside code and formulas, in the order of the text. */
  readonly words: readonly string[];
  /** Addresses as written, until they are settled. */
  readonly links: readonly { readonly address: string; readonly words: string }[];
  /** Addresses of pictures, as written until they are settled. */
  readonly pictures: readonly string[];
  readonly headings: readonly {
    readonly level: number;
    readonly id: string | undefined;
    readonly words: string;
  }[];
  /** Items of lists that hold anything, outside tables. */
  readonly items: number;
  readonly code: readonly string[];
  readonly formulas: readonly string[];
  readonly tables: number;
  /** The words of each note. */
  readonly notes: readonly (readonly string[])[];
}

interface Counts {
  text: string;
  readonly links: { address: string; words: string }[];
  readonly pictures: string[];
  readonly headings: { level: number; id: string | undefined; words: string }[];
  items: number;
  readonly code: string[];
  readonly formulas: string[];
  tables: number;
}

const controls = new Set(['input', 'button', 'select', 'textarea', 'progress', 'meter', 'output']);
/** Addresses that lead nowhere or run something, which no post may link to. */
const refused = /^\s*(?:#?$|javascript:|vbscript:|data:|about:|file:)/i;
const silent = new Set(['script', 'svg', 'canvas', 'iframe', 'video', 'audio', 'object', 'embed']);
const blocks = new Set([
  ...boxes,
  ...['li', 'ul', 'ol', 'dl', 'dt', 'dd', 'table', 'blockquote', 'figure', 'details', 'summary'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'br', 'hr', 'menu', 'dir'],
]);

/**
 * Counts what the HTML of a post holds; `found` are the notes in it. A first heading that says the
 * title again is not counted, since the page shows the title by itself.
 */
export function factsOfHtml(tree: Root, found: FoundNotes, title?: string): HtmlFacts {
  const counts = empty();
  const repeated = title === undefined ? undefined : findTitle(tree, title);
  const notes = repeated ? { ...found, taken: new Set([...found.taken, repeated]) } : found;
  count(tree, counts, notes, false);
  const inNotes = [...notes.definitions.values()].map((nodes) => {
    const own = empty();
    for (const node of nodes) count(node, own, notes, false);
    for (const key of ['links', 'pictures', 'headings', 'code', 'formulas'] as const)
      (counts[key] as unknown[]).push(...own[key]);
    counts.items += own.items;
    counts.tables += own.tables;
    return wordsOf(own.text);
  });
  const { text, ...rest } = counts;
  return { ...rest, words: wordsOf(text), notes: inNotes };
}

function empty(): Counts {
  return {
    text: '',
    links: [],
    pictures: [],
    headings: [],
    items: 0,
    code: [],
    formulas: [],
    tables: 0,
  };
}

/** Words are what stands between white space, characters without width aside. */
function wordsOf(text: string): readonly string[] {
  return text
    .replace(/[\u200B\u2060\uFEFF\u00AD]/g, '')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

function count(node: Nodes, counts: Counts, notes: FoundNotes, inTable: boolean): void {
  if (notes.taken.has(node)) return;
  if (node.type === 'text') {
    for (const part of splitFormulas(node.value)) {
      if (part.tex === undefined) counts.text += part.text;
      else countFormula(part.tex, part.display, counts);
    }
  }
  if (!('children' in node)) return;
  if (node.type === 'element') {
    if (countsByItself(node, counts, notes)) return;
    if (node.tagName === 'table' && holdsData(node)) counts.tables += 1;
    if (node.tagName === 'details' && !holds(node, 'summary')) counts.text += '\nDetails\n';
    if (node.tagName === 'li' && !inTable && holdsAnything(node)) counts.items += 1;
  }
  const isBlock = node.type === 'element' && blocks.has(node.tagName);
  if (isBlock) counts.text += '\n';
  const isTable = node.type === 'element' && node.tagName === 'table';
  const within = inTable || (isTable && holdsData(node));
  if (node.type === 'element' && ['ul', 'ol'].includes(node.tagName) && !inTable)
    counts.items += strayItems(node);
  for (const child of inOrder(node)) count(child, counts, notes, within);
  if (isBlock) counts.text += '\n';
}

/** The children of a node as a page shows them: a caption behind its table, a late picture once. */
function inOrder(node: Extract<Nodes, Parent>): readonly RootContent[] {
  const children: readonly RootContent[] = node.children;
  const isCaption = (child: RootContent) => child.type === 'element' && child.tagName === 'caption';
  const twin = children.filter((child, index) => {
    if (child.type !== 'element' || child.tagName !== 'noscript') return false;
    const before = children
      .slice(0, index)
      .findLast((each) => each.type !== 'text' || each.value.trim() !== '');
    return before?.type === 'element' && ['img', 'picture'].includes(before.tagName);
  });
  const kept = children.filter((child) => !twin.includes(child));
  return [...kept.filter((child) => !isCaption(child)), ...kept.filter(isCaption)];
}

/** A list that begins with something else than an item gets one for it. */
function strayItems(list: Element): number {
  const first = list.children.find(holdsAnything);
  return first === undefined || (first.type === 'element' && first.tagName === 'li') ? 0 : 1;
}

/** A formula that cannot be set is read as it is written. */
function countFormula(tex: string, display: boolean, counts: Counts) {
  const value = plainTex(tex);
  if (value === '') return;
  if (canBeSet(value, display)) counts.formulas.push(value);
  else if (display) counts.code.push(value);
  else counts.text += value;
}

/** Counts elements that are one thing; false for those whose content is to be counted. */
function countsByItself(element: Element, counts: Counts, notes: FoundNotes): boolean {
  const { tagName } = element;
  if (notes.references.has(element) || isPermalink(element)) return true;
  const player = ['iframe', 'audio', 'object', 'embed'].includes(tagName)
    ? linkOf(element)
    : undefined;
  if (player) {
    counts.text += `\n${player.words}\n`;
    counts.links.push(player);
    return true;
  }
  if (tagName === 'script' && textOf(element, 'type')?.startsWith('math/tex')) {
    counts.formulas.push(textIn(element).trim());
    return true;
  }
  if (unseen.has(tagName) || controls.has(tagName) || silent.has(tagName)) return true;
  if (isLineNumbers(element)) return true;
  if (isDrawnFormula(element) || tagName === 'math') {
    const tex = annotationOf(element);
    if (tex === undefined && tagName === 'math') counts.text += textIn(element);
    else counts.formulas.push(tex ?? '');
    return true;
  }
  const code = tagName === 'table' ? codeCell(element) : undefined;
  if (code) {
    counts.code.push(codeOf(code).replace(/^\n+/, '').trimEnd());
    return true;
  }
  // A diagram is drawn, and its source is no code any more.
  if (tagName === 'pre' && isDiagram(element)) return true;
  if (isMarkedFormula(element)) {
    const { tex, display } = markedTex(element);
    countFormula(tex, display, counts);
    return true;
  }
  if (['pre', 'listing', 'xmp', 'plaintext'].includes(tagName)) {
    const code = codeOf(element).replace(/^\n+/, '').trimEnd();
    if (code === '') return true;
    counts.code.push(code);
    const title = titleOf([element, ...codesIn(element)]);
    if (title !== undefined) counts.text += `\n${title}\n`;
    return true;
  }
  if (tagName === 'img') {
    const source = sourceOf(element);
    const tex = texOf(element);
    if (tex !== undefined && !isEmoji(element)) counts.formulas.push(tex);
    // A character, or all that is left of a picture without an address.
    else if (isEmoji(element) || source === undefined) counts.text += textOf(element, 'alt') ?? '';
    else if (source !== undefined && !isTracker(element)) counts.pictures.push(source);
    return true;
  }
  const href = tagName === 'a' ? textOf(element, 'href') : undefined;
  if (href !== undefined && !refused.test(href) && holdsAnything(element)) {
    counts.links.push({ address: href, words: wordsOfHeading(element) });
  }
  if (/^h[1-6]$/.test(tagName) && wordsOfHeading(element) !== '') {
    counts.headings.push({
      level: Number(tagName.slice(1)),
      id: textOf(element, 'id') ?? idInside(element),
      words: wordsOfHeading(element),
    });
  }
  return false;
}

/** The name of the first anchor in a heading. */
function idInside(heading: Element): string | undefined {
  let found: string | undefined;
  visit(heading, 'element', (each) => {
    found ??= textOf(each, 'id') ?? (each.tagName === 'a' ? textOf(each, 'name') : undefined);
  });
  return found;
}

function holds(parent: Element, name: string): boolean {
  return parent.children.some((child) => child.type === 'element' && child.tagName === name);
}
