import GithubSlugger, { slug } from 'github-slugger';
import type { Emphasis, Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Range } from '../../diagnostics/diagnostic.ts';
import { type Context, rangeOf } from '../context.ts';
import { plainText } from '../plain-text.ts';
import { takeId } from '../take-id.ts';

/** A heading that the outline of a page lists. */
export interface OutlineItem {
  readonly id: string;
  readonly text: string;
  readonly depth: 2 | 3;
  /** How much there is to read in a section of level 2 with its subsections. */
  readonly words?: number;
}

/** A heading that links may lead to, where it is written. */
export interface HeadingPlace {
  readonly id: string;
  readonly range: Range;
  /** Where its text ends in the file, in UTF-16 code units: where another id may be written. */
  readonly end: number;
}

/**
 * Gives every heading its id: the one that it names, as in `## Text [#id]`, else one made of its
 * text. Ids that it names behind the first are kept for old links. Checks that levels begin at 2 and
 * skip none. The outline has the words of `sections`.
 */
export function settleHeadings(
  tree: Root,
  context: Context,
  sections: ReadonlyMap<Heading, number>,
): { readonly outline: readonly OutlineItem[]; readonly headings: readonly HeadingPlace[] } {
  const headings: Heading[] = [];
  visit(tree, 'heading', (heading) => void headings.push(heading));
  const ends = new Map(headings.map((heading) => [heading, endOf(heading)]));
  const named = new Map(headings.map((heading) => [heading, takeIds(heading)]));
  const slugger = new GithubSlugger();
  for (const [heading, ids] of named) {
    for (const id of ids) {
      if (context.anchors.has(id))
        context.find('heading-id-duplicate', heading, `two headings have the id \`${id}\``);
      context.anchors.add(id);
    }
  }
  const outline: OutlineItem[] = [];
  const places: HeadingPlace[] = [];
  let above = 1;
  for (const heading of headings) {
    const text = plainText(heading).trim();
    const [first, ...others] = named.get(heading) ?? [];
    const id = first ?? freshId(slugger, text, context.anchors);
    context.anchors.add(id);
    heading.data = { ...heading.data, hProperties: { id } };
    heading.children.unshift(...others.map(target));
    places.push({ id, range: rangeOf(heading), end: ends.get(heading) ?? 0 });
    checkLevel(heading, above, context);
    above = heading.depth;
    if (heading.depth === 2 || heading.depth === 3) {
      const words = heading.depth === 2 ? sections.get(heading) : undefined;
      outline.push({ id, text, depth: heading.depth, ...(words !== undefined && { words }) });
    }
  }
  return { outline, headings: places };
}

/** Behind the last of what a heading says: before the signs that may close it, and the end of its line. */
function endOf({ children, position }: Heading): number {
  return children.at(-1)?.position?.end.offset ?? position?.end.offset ?? 0;
}

function takeIds(heading: Heading): readonly string[] {
  const ids: string[] = [];
  for (let id = takeId(heading); id !== undefined; id = takeId(heading)) ids.unshift(id);
  return ids;
}

/** What an old link leads to: an element without a word. */
function target(id: string): Emphasis {
  return { type: 'emphasis', children: [], data: { hName: 'span', hProperties: { id } } };
}

/** Ids that a page gives to its notes and figures. */
const reserved = /^(?:note|mark|reference|figure|abbr|code|diagram|tabs)-\d+$/;

function freshId(slugger: GithubSlugger, text: string, taken: ReadonlySet<string>): string {
  const base = slug(text) || 'section';
  let id = slugger.slug(base);
  while (taken.has(id) || reserved.test(id)) id = slugger.slug(base);
  return id;
}

function checkLevel(heading: Heading, above: number, context: Context) {
  const mark = '#'.repeat(heading.depth);
  if (heading.depth === 1) {
    context.find(
      'heading-level',
      heading,
      'the text has a heading of level 1, which is the title of the post',
      'write ## or put the title into front matter',
    );
  } else if (heading.depth > above + 1) {
    context.find(
      'heading-level',
      heading,
      `\`${mark}\` comes after level ${above} and skips one`,
      `write ${'#'.repeat(above + 1)}`,
    );
  }
}
