import type { Element, Root } from 'hast';
import type { HtmlFacts } from '../html/facts-of-html.ts';
import { bareName } from '../html/headings/slugs-of-words.ts';
import type { Addresses } from '../html/links/link-reader.ts';
import { findSections } from './find-sections.ts';

interface Meaning {
  readonly addresses: Addresses;
  /** The place of the text that an address names, if it names one. */
  readonly fragmentOf: (href: string) => string | undefined;
  /** The heading that says the title again. */
  readonly title?: Element | undefined;
}

/**
 * Puts the addresses of facts as a page must have them, found in the source alone: links and pictures
 * as the source resolves them, and a place of the text as `#` and the words of its section's heading.
 */
export function settleFacts(facts: HtmlFacts, tree: Root, meaning: Meaning): HtmlFacts {
  const { addresses, fragmentOf, title } = meaning;
  const sections = findSections(tree, title);
  const meant = (written: string): string => {
    const href = written.replace(/[\t\n\r]/g, '').trim();
    const fragment = fragmentOf(href);
    const section =
      fragment === undefined
        ? undefined
        : (sections.get(fragment) ?? sections.get(bareName(fragment)));
    if (section !== undefined) return `#${section}`;
    if (href.startsWith('#')) {
      const [page] = addresses.page?.split('#') ?? [];
      return page === undefined ? href : page + href;
    }
    if (href.startsWith('//')) return `https:${href}`;
    return /^[a-z][a-z0-9+.-]*:/i.test(href) ? href : addresses.link(href);
  };
  return {
    ...facts,
    // A place that is nowhere in the text led nowhere in the source.
    links: facts.links
      .map((link) => ({ ...link, address: meant(link.address) }))
      .filter(({ address }, index) => !isDead(address, facts.links[index]?.address)),
    pictures: facts.pictures.map((src) =>
      addresses.picture(src.startsWith('//') ? `https:${src}` : src),
    ),
  };
}

function isDead(meant: string, written: string | undefined): boolean {
  return meant.startsWith('#') && meant === written;
}
