import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** One address that a page names. */
export interface Reference {
  /** The address of the page. */
  readonly from: string;
  readonly element: string;
  readonly attribute: string;
  /** The whole address, with its fragment. */
  readonly to: URL;
}

/** What the server answered to one address. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  /** Ids of the elements of a page. */
  readonly ids: ReadonlySet<string>;
}

const single = ['href', 'src', 'poster', 'action', 'data', 'cite'];

/**
 * Follows everything that pages name, from a first address on, within its origin. Returns all that
 * was named and what each address answered; addresses are without fragments.
 */
export async function crawl(start: string) {
  const { origin } = new URL(start);
  const references: Reference[] = [];
  const answers = new Map<string, Answer>();
  const queue = [start];
  for (let address = queue.shift(); address; address = queue.shift()) {
    if (answers.has(address)) continue;
    const response = await fetch(address, { redirect: 'manual' });
    const type = response.headers.get('content-type') ?? '';
    const tree = type.startsWith('text/html') ? fromHtml(await response.text()) : undefined;
    if (!tree) await response.body?.cancel();
    const found = tree ? referencesOf(tree, address) : [];
    answers.set(address, { status: response.status, type, ids: tree ? idsOf(tree) : new Set() });
    references.push(...found);
    queue.push(...found.filter(({ to }) => to.origin === origin).map(({ to }) => withoutHash(to)));
  }
  return { references, answers };
}

/** An address as the crawler knows its answer. */
export function withoutHash({ href, hash }: URL): string {
  return hash ? href.slice(0, href.indexOf('#')) : href;
}

function idsOf(tree: Root): Set<string> {
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties: { id } }) => void (typeof id === 'string' && ids.add(id)));
  return ids;
}

function referencesOf(tree: Root, from: string): Reference[] {
  const references: Reference[] = [];
  visit(tree, 'element', (element) => {
    // What machines are told names the site's own origin, which no test serves.
    if (element.tagName === 'link' && !isFetched(element)) return;
    const add = (attribute: string, value: string) =>
      references.push({ from, element: element.tagName, attribute, to: new URL(value, from) });
    for (const name of single) {
      const value = element.properties[name];
      if (typeof value === 'string') add(name, value);
    }
    const { srcSet } = element.properties;
    if (typeof srcSet === 'string') {
      for (const candidate of srcSet.split(/,\s+/)) add('srcset', candidate.split(' ')[0] ?? '');
    }
  });
  return references;
}

function isFetched({ properties: { rel } }: Element): boolean {
  const names = Array.isArray(rel) ? rel : [];
  return names.some((name) => ['stylesheet', 'preload', 'icon', 'manifest'].includes(String(name)));
}
