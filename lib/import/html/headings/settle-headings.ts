import { slug } from 'github-slugger';
import type { Element, Root, RootContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { SettledHeading, Tell } from '../conversion.ts';
import { textOf } from '../properties.ts';
import { wordsOfHeading } from './permalink.ts';

/** The ids that a post can write: letters, digits, -, _, . and :, the first a letter, a digit or _. */
const writable = /^[\p{L}\p{N}_][\p{L}\p{N}_.:-]*$/u;
/** Ids that a page gives to its own parts. */
const reserved = /^(?:note|mark|reference|figure|abbr|code|diagram|tabs)-\d+$/;

interface Headings {
  readonly settled: ReadonlyMap<Element, SettledHeading>;
  /** Old ids of headings to those that they have on the page. */
  readonly ids: ReadonlyMap<string, string>;
  /** The heading that said the title again, which the page says by itself. */
  readonly title: Element | undefined;
}

/**
 * Settles the level and the id of every heading: levels begin at 2 and skip none, and an id is kept
 * where the words of the heading would not make it anyway.
 */
export function settleHeadings(tree: Root, title: string | undefined, tell: Tell): Headings {
  const placed = collect(tree);
  const elements = placed.map(({ element }) => element);
  const before = new Map(placed.map((each) => [each.element, each.before]));
  const repeated = repeatsTitle(elements[0], title) ? elements.shift() : undefined;
  if (repeated)
    tell(
      'heading-repeats-title',
      repeated,
      'the heading that repeats the title is left to the page',
    );
  const slugs = countSlugs(elements);
  const settled = new Map<Element, SettledHeading>();
  const ids = new Map<string, string>();
  const used = new Set<string>();
  const above: number[] = [];
  let shift: number | undefined;
  for (const element of elements) {
    const level = Number(element.tagName.slice(1));
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    const depth = Math.min(above.length + 1, 6);
    shift ??= depth - level;
    if (depth - level !== shift) {
      tell(
        'heading-level',
        element,
        `a heading of level ${level} has level ${depth} now, so that none is skipped`,
      );
    }
    const old = idOf(element, before.get(element));
    const id = old === undefined ? undefined : writableId(old, used);
    if (old !== undefined && id !== old) {
      tell(
        'heading-id',
        element,
        `the id \`${old}\` of a heading ${id ? `is \`${id}\` now` : 'is taken, or the page needs it'}`,
      );
    }
    const words = slug(wordsOfHeading(element));
    const isPlain = element.children.every(({ type }) => type === 'text');
    const isOwn = id === words && isPlain && slugs.get(words) === 1;
    if (id !== undefined) used.add(id);
    if (old !== undefined && !ids.has(old)) ids.set(old, id ?? words);
    settled.set(element, { depth: depth as SettledHeading['depth'], id: isOwn ? undefined : id });
  }
  return { settled, ids, title: repeated };
}

interface Placed {
  readonly element: Element;
  /** What can be seen of its siblings right before it. */
  readonly before: RootContent | undefined;
}

function collect(tree: Root): Placed[] {
  const placed: Placed[] = [];
  visit(tree, 'element', (element, index, parent) => {
    if (['template', 'script', 'style', 'pre'].includes(element.tagName)) return SKIP;
    if (!/^h[1-6]$/.test(element.tagName)) return undefined;
    const before = parent?.children
      .slice(0, index)
      .findLast((sibling) => sibling.type !== 'text' || sibling.value.trim() !== '');
    if (/[^\s\u200B\uFEFF]/u.test(wordsOfHeading(element))) placed.push({ element, before });
    return SKIP;
  });
  return placed;
}

function repeatsTitle(first: Element | undefined, title: string | undefined): boolean {
  const plain = (text: string) =>
    text
      .replace(/[\s\u200B]+/gu, ' ')
      .trim()
      .toLowerCase();
  return (
    first !== undefined && title !== undefined && plain(wordsOfHeading(first)) === plain(title)
  );
}

function countSlugs(elements: readonly Element[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const element of elements) {
    const words = slug(wordsOfHeading(element));
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return counts;
}

/** The id of a heading: its own, or that of an anchor in it or right before it. */
function idOf(element: Element, before: RootContent | undefined): string | undefined {
  const own = textOf(element, 'id');
  if (own !== undefined) return own;
  let inside: string | undefined;
  visit(element, 'element', (each) => {
    inside ??= textOf(each, 'id') ?? (each.tagName === 'a' ? textOf(each, 'name') : undefined);
  });
  if (inside !== undefined || before?.type !== 'element') return inside;
  return wordsOfHeading(before) === '' ? anchorIn(before) : undefined;
}

function anchorIn(element: Element): string | undefined {
  const only = element.children.find((child) => child.type === 'element');
  if (element.tagName === 'a') return textOf(element, 'name') ?? textOf(element, 'id');
  if (!['p', 'span', 'div'].includes(element.tagName)) return undefined;
  return only?.type === 'element' ? anchorIn(only) : undefined;
}

function writableId(old: string, used: ReadonlySet<string>): string | undefined {
  const plain = writable.test(old)
    ? old
    : old.replace(/[^\p{L}\p{N}_.:-]+/gu, '-').replace(/^[^\p{L}\p{N}_]+|-+$/gu, '');
  return writable.test(plain) && !used.has(plain) && !reserved.test(plain) ? plain : undefined;
}
