import { slug } from 'github-slugger';
import type { Root } from 'mdast';
import { toString as textIn } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** The ids of the headings of a text, which links may lead to. */
export function placesOf(tree: Root): ReadonlySet<string> {
  const places = new Set<string>();
  visit(tree, 'heading', (heading) => {
    const id = heading.data?.hProperties?.id;
    const words = textIn(heading).trim();
    if (typeof id === 'string') places.add(id);
    // Pictures and emoji are not what a page makes an id of.
    else if (words === textIn(heading, { includeImageAlt: false }).trim() && !/:\S+:/.test(words))
      places.add(slug(words));
  });
  return places;
}
