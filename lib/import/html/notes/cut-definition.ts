import type { Element, Nodes, RootContent } from 'hast';
import { toString as textIn } from 'hast-util-to-string';
import { textOf } from '../properties.ts';
import { blockOf, type Placed } from './find-notes.ts';

interface Surroundings {
  /** What the reference shows, such as `1` or `[1]`. */
  readonly label: string;
  /** Where the other notes stand. */
  readonly others: readonly Element[];
  readonly isBack: (link: Element) => boolean;
}

interface Cut {
  /** What the note says. */
  readonly content: readonly RootContent[];
  /** The nodes of the text that it took with it. */
  readonly taken: readonly Nodes[];
}

/** Cuts one note out of the place that its reference leads to. */
export function cutDefinition(target: Placed, surroundings: Surroundings): Cut {
  const block = blockOf(target);
  const nodes = extent(target, block, surroundings.others);
  const clean = nodes.flatMap((node) => cleanUp(node, target.element, surroundings));
  return {
    content: dropLabel(clean, surroundings.label),
    taken: nodes.flatMap(({ taken }) => taken),
  };
}

interface Part {
  readonly node: RootContent;
  readonly taken: readonly Nodes[];
}

function extent(
  target: Placed,
  block: ReturnType<typeof blockOf>,
  others: readonly Element[],
): Part[] {
  const around = [...target.ancestors].reverse();
  const note = around.find((each) => each.type === 'element' && isNoteBox(each));
  if (note?.type === 'element' && !others.some((other) => holds(note, other))) return inside(note);
  if (block.type === 'element' && (block.tagName === 'dt' || block.tagName === 'dd'))
    return ofTerms(block, around);
  if (block.type === 'element' && (block.tagName === 'td' || block.tagName === 'tr'))
    return ofRow(block, around);
  const shared =
    block.type === 'root' || others.some((other) => other !== block && holds(block, other));
  if (!shared && block.type === 'element') return inside(block);
  return fromHere(target, block, others);
}

/** Word and LibreOffice put each note into a box of its own. */
function isNoteBox(element: Element): boolean {
  return /^(ftn|edn|sdfootnote|sdendnote)\d+$/.test(textOf(element, 'id') ?? '');
}

function inside(element: Element): Part[] {
  return element.children.map((node) => ({ node, taken: [element] }));
}

/** docutils sets notes as terms: the number is the term, the text its definition. */
function ofTerms(block: Element, around: readonly Nodes[]): Part[] {
  if (block.tagName === 'dd') return inside(block);
  const list = around.find(
    (each) => 'children' in each && each.children.some((child) => child === block),
  );
  const siblings: readonly RootContent[] =
    list && 'children' in list ? (list.children as RootContent[]) : [];
  const rest = siblings
    .slice(siblings.indexOf(block) + 1)
    .filter((each) => each.type === 'element');
  const end = rest.findIndex(({ tagName }) => tagName !== 'dd');
  return rest
    .slice(0, end === -1 ? undefined : end)
    .flatMap((each) => each.children.map((node) => ({ node, taken: [block, each] })));
}

function ofRow(block: Element, around: readonly Nodes[]): Part[] {
  const row =
    block.tagName === 'tr'
      ? block
      : around.find((each) => each.type === 'element' && each.tagName === 'tr');
  if (row?.type !== 'element') return inside(block);
  const cells = row.children.filter((child) => child.type === 'element');
  return (cells.at(-1)?.children ?? []).map((node) => ({ node, taken: [row] }));
}

/** Several notes in one block: each reaches from its own place to the next. */
function fromHere(
  target: Placed,
  block: ReturnType<typeof blockOf>,
  others: readonly Element[],
): Part[] {
  const children: readonly RootContent[] = block.children;
  const isHere = (node: RootContent, element: Element) => node === element || holds(node, element);
  const start = children.findIndex((node) => isHere(node, target.element));
  const rest = children.slice(start + 1);
  const blocks = [
    'p',
    'div',
    'ul',
    'ol',
    'h1',
    'h2',
    'h3',
    'h4',
    'hr',
    'table',
    'blockquote',
    'pre',
  ];
  const end = rest.findIndex(
    (node, index) =>
      others.some((other) => isHere(node, other)) ||
      (node.type === 'element' && blocks.includes(node.tagName)) ||
      (isBreak(node) && isBreak(nextVisible(rest, index))),
  );
  const nodes = [
    ...children.slice(start, start + 1),
    ...rest.slice(0, end === -1 ? undefined : end),
  ];
  return nodes.map((node) => ({ node, taken: [node] }));
}

function isBreak(node: RootContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'br';
}

function nextVisible(nodes: readonly RootContent[], index: number): RootContent | undefined {
  return nodes.slice(index + 1).find((node) => node.type !== 'text' || node.value.trim() !== '');
}

function holds(node: Nodes, element: Element): boolean {
  return (
    'children' in node && node.children.some((child) => child === element || holds(child, element))
  );
}

/** Drops the way back, and the place itself where it only shows the number. */
function cleanUp({ node }: Part, place: Element, surroundings: Surroundings): RootContent[] {
  if (node.type !== 'element') return [node];
  if (node.tagName === 'a' && surroundings.isBack(node)) return [];
  if (node === place && sameLabel(textIn(node), surroundings.label)) return [];
  const children = node.children.flatMap(
    (child) => cleanUp({ node: child, taken: [] }, place, surroundings) as Element['children'],
  );
  if (children.length < node.children.length) trimEnd(children);
  const isEmptied = node.children.length > 0 && children.every(isBlank) && !isVoid(node);
  return isEmptied ? [] : [withChildren(node, children)];
}

/** An element with other children, or itself when they are its own: references are known by their element. */
function withChildren(element: Element, children: Element['children']): Element {
  const isSame =
    children.length === element.children.length &&
    children.every((child, index) => child === element.children[index]);
  return isSame ? element : { ...element, children };
}

/** What stood before a way back needs no space behind it any more. */
function trimEnd(children: Element['children']) {
  const last = children.at(-1);
  if (last?.type === 'text')
    children[children.length - 1] = { ...last, value: last.value.trimEnd() };
}

function isVoid(element: Element): boolean {
  return ['img', 'br', 'hr', 'iframe', 'video'].includes(element.tagName);
}

function isBlank(node: Nodes): boolean {
  return (
    (node.type === 'text' && /^[\s[\]()]*$/.test(node.value)) ||
    (node.type === 'element' &&
      !isVoid(node) &&
      node.children.length > 0 &&
      node.children.every(isBlank))
  );
}

/** Drops the number before the words of a note. */
function dropLabel(nodes: readonly RootContent[], label: string): RootContent[] {
  const index = nodes.findIndex(
    (node) => textIn(node).trim() !== '' || (node.type === 'element' && isVoid(node)),
  );
  const first = nodes[index];
  const rest = nodes.slice(index + 1);
  if (!first) return [...nodes];
  if (first.type === 'text') {
    const value = withoutLabel(first.value, label);
    return value.trim() === '' ? rest : [{ ...first, value }, ...rest];
  }
  if (first.type !== 'element') return [...nodes];
  if (sameLabel(textIn(first), label) && rest.some((node) => textIn(node).trim() !== '')) {
    return dropPoint(rest);
  }
  if (['pre', 'code', 'img', 'ul', 'ol'].includes(first.tagName)) return [...nodes];
  const children = dropLabel(first.children, label) as Element['children'];
  return [withChildren(first, children), ...rest];
}

function dropPoint([first, ...rest]: readonly RootContent[]): RootContent[] {
  if (!first) return [];
  if (first.type !== 'text') return [first, ...rest];
  return [{ ...first, value: first.value.replace(/^\s*[.:)\]]\s+/, '') }, ...rest];
}

function bare(text: string): string {
  return text.replace(/[\s[\]().:]/g, '');
}

function sameLabel(text: string, label: string): boolean {
  return bare(text) !== '' && bare(text) === bare(label);
}

function withoutLabel(text: string, label: string): string {
  const [whole, written = ''] =
    /^\s*[[(]?(\d{1,3}|[a-z]|[*†‡§¶#]{1,4})[\])]?[.:)]?\s+/iu.exec(text) ?? [];
  return whole !== undefined && sameLabel(written, label) ? text.slice(whole.length) : text;
}
