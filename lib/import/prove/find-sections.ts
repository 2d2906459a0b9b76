import { slug } from 'github-slugger';
import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { wordsOfHeading } from '../html/headings/permalink.ts';
import { bareName, kramdownSlug, pythonSlug } from '../html/headings/slugs-of-words.ts';
import { textOf } from '../html/properties.ts';

/**
 * Finds for each name that a link may lead to the words of the heading whose section it is in: of the
 * heading itself, of one right behind it, else of the last one before it, or of the first of the text.
 * `title` is a heading that is not part of the text. A text without headings has no sections. What no
 * element is named may be the name that Markdown makes of the words of a heading.
 */
export function findSections(tree: Root, title?: Element): ReadonlyMap<string, string> {
  const sections = new Map<string, string>();
  let waiting: string[] = [];
  let early: string[] = [];
  const headings: string[] = [];
  let current: string | undefined;
  const settle = (names: readonly string[], section: string) => {
    for (const name of names) if (!sections.has(name)) sections.set(name, section);
  };
  const pass = () => {
    if (current === undefined) early.push(...waiting);
    else settle(waiting, current);
    waiting = [];
  };
  visit(tree, (node) => {
    if (node.type === 'text' && /[^\s\u200B\uFEFF]/u.test(node.value)) pass();
    if (node.type !== 'element') return undefined;
    const isHeading = /^h[1-6]$/.test(node.tagName) && wordsOfHeading(node) !== '';
    if (isHeading && node !== title) {
      current = wordsOfHeading(node);
      headings.push(current);
      settle([...early, ...waiting, ...namesInside(node)], current);
      early = [];
      waiting = [];
      return SKIP;
    }
    if (node.tagName === 'img') pass();
    waiting.push(...namesOf(node));
    return undefined;
  });
  pass();
  for (const [make, sign] of makers) {
    const counts = new Map<string, number>();
    for (const words of headings) {
      const name = make(words);
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      settle([count === 0 ? name : `${name}${sign}${count}`], words);
    }
  }
  return sections;
}

/** How a name is made of words, and what stands before the number of a second one. */
const makers: readonly (readonly [(words: string) => string, string])[] = [
  [slug, '-'],
  [pythonSlug, '_'],
  [kramdownSlug, '-'],
  [bareName, ''],
];

function namesInside(element: Element): string[] {
  const names: string[] = [];
  visit(element, 'element', (each) => void names.push(...namesOf(each)));
  return names;
}

function namesOf(element: Element): string[] {
  const name = element.tagName === 'a' ? textOf(element, 'name') : undefined;
  return [textOf(element, 'id'), name].filter((each) => each !== undefined);
}
