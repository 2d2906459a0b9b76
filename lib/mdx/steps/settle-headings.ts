import GithubSlugger, { slug } from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Context } from '../context.ts';
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

/**
 * Gives every heading its id: the one that it names, as in `## Text [#id]`, else one made of its
 * text. Checks that levels begin at 2 and skip none. Returns the outline, with the words of `sections`.
 */
export function settleHeadings(
  tree: Root,
  context: Context,
  sections: ReadonlyMap<Heading, number>,
): readonly OutlineItem[] {
  const headings: Heading[] = [];
  visit(tree, 'heading', (heading) => void headings.push(heading));
  const named = new Map(headings.map((heading) => [heading, takeId(heading)]));
  const slugger = new GithubSlugger();
  for (const [heading, id] of named) {
    if (id && context.anchors.has(id))
      context.find('heading-id-duplicate', heading, `two headings have the id \`${id}\``);
    if (id) context.anchors.add(id);
  }
  const outline: OutlineItem[] = [];
  let above = 1;
  for (const heading of headings) {
    const text = plainText(heading).trim();
    const id = named.get(heading) ?? freshId(slugger, text, context.anchors);
    context.anchors.add(id);
    heading.data = { ...heading.data, hProperties: { id } };
    checkLevel(heading, above, context);
    above = heading.depth;
    if (heading.depth === 2 || heading.depth === 3) {
      const words = heading.depth === 2 ? sections.get(heading) : undefined;
      outline.push({ id, text, depth: heading.depth, ...(words !== undefined && { words }) });
    }
  }
  return outline;
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
