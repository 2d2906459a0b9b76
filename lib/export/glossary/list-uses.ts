import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Fault } from '../fault.ts';
import type { Output } from '../output.ts';

/** As many posts as are named for a term; the search has the others. */
const mostNamed = 3;

/** Lists on the page of the glossary, under each term, the newest posts that explain it in their text. */
export function listUses({ pages, site }: Output): readonly Fault[] {
  const page = pages.find(({ path }) => path === 'glossary/index.html');
  if (!page) return [];
  const { addresses } = site.blog;
  const trees = new Map(pages.map(({ path, tree }) => [path, tree]));
  const uses = new Map<string, { label: string; href: string }[]>();
  for (const { slug, title, href } of site.blog.entries()) {
    const tree = trees.get(`posts/${slug}/index.html`);
    for (const term of tree ? termsOf(tree) : []) {
      const known = uses.get(term);
      if (known) known.push({ label: title, href });
      else uses.set(term, [{ label: title, href }]);
    }
  }
  visit(page.tree, 'element', (element, index, parent) => {
    const { dataUses } = element.properties;
    if (typeof dataUses !== 'string' || !parent || index === undefined) return undefined;
    delete element.properties.dataUses;
    const posts = uses.get(dataUses) ?? [];
    if (posts.length === 0) {
      parent.children.splice(index, 1);
      return index;
    }
    const search = `${addresses.search()}?q=${encodeURIComponent(dataUses)}`;
    const more = posts.length - mostNamed;
    element.children = posts
      .slice(0, mostNamed)
      .flatMap(({ label, href }, at) => [
        { type: 'text', value: at > 0 ? ', ' : '' },
        h('a', { href }, label),
      ]);
    if (more > 0) {
      element.children.push(
        { type: 'text', value: ' and ' },
        h('a', { href: search }, `${more} more`),
      );
    }
    return undefined;
  });
  return [];
}

function termsOf(tree: Root): ReadonlySet<string> {
  const terms = new Set<string>();
  visit(tree, 'element', (element: Element) => {
    if (element.tagName === 'abbr') terms.add(textOf(element));
  });
  return terms;
}
