import type { Element, Root } from 'hast';
import { toString as textIn } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseFeedDate } from '../feed/parse-feed-date.ts';
import { classesOf, textOf } from '../html/properties.ts';
import { readJsonLd } from './read-json-ld.ts';

/** What a page says of the post on it. */
export interface PageMetadata {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly published: string | undefined;
  readonly updated: string | undefined;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  readonly section: string | undefined;
  readonly url: string | undefined;
  readonly site: string | undefined;
  readonly image: string | undefined;
  readonly language: string | undefined;
}

/** Collects what a page says in JSON-LD, Open Graph, meta elements, microformats and `<time>`, in this order of trust. */
export function readPageMetadata(page: Root): PageMetadata {
  const meta = metas(page);
  const ld = readJsonLd(page);
  const one = (...names: readonly string[]) =>
    names.map((name) => meta.get(name)?.[0]).find((value) => value !== undefined);
  const many = (...names: readonly string[]) => names.flatMap((name) => meta.get(name) ?? []);
  const heading = first(page, ({ tagName }) => tagName === 'h1');
  const title = first(page, ({ tagName }) => tagName === 'title');
  const site = one('og:site_name') ?? ld.site;
  const shown = heading && clean(textIn(heading));
  const authors = [
    ...ld.authors,
    ...many('author', 'article:author', 'dc.creator', 'parsely-author', 'citation_author'),
  ];
  const people = authors.filter((name) => !/^https?:/.test(name));
  return {
    title:
      ld.title ??
      one('og:title', 'twitter:title') ??
      shown ??
      (title && withoutSite(clean(textIn(title)), site)),
    description: one('description', 'og:description', 'twitter:description') ?? ld.description,
    published:
      parseFeedDate(
        ld.published ??
          one(
            'article:published_time',
            'date',
            'dc.date',
            'dcterms.created',
            'pubdate',
            'citation_publication_date',
          ),
      ) ?? timeOf(page),
    updated: parseFeedDate(
      ld.updated ?? one('article:modified_time', 'og:updated_time', 'dcterms.modified'),
    ),
    authors: [...new Set(people.length > 0 ? people : bylines(page))],
    tags: [
      ...new Set([
        ...many('article:tag'),
        ...ld.tags,
        ...tagLinks(page),
        ...splitList(one('keywords', 'news_keywords')),
      ]),
    ],
    section: one('article:section'),
    url: canonical(page) ?? one('og:url') ?? ld.url,
    site,
    image: one('og:image'),
    language: first(page, ({ tagName }) => tagName === 'html')?.properties.lang?.toString(),
  };
}

function metas(page: Root): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  visit(page, 'element', (element) => {
    if (element.tagName !== 'meta') return;
    const name = (
      textOf(element, 'property') ??
      textOf(element, 'name') ??
      textOf(element, 'itemProp')
    )?.toLowerCase();
    const content = textOf(element, 'content');
    if (name && content) found.set(name, [...(found.get(name) ?? []), clean(content)]);
  });
  return found;
}

function first(page: Root, test: (element: Element) => boolean): Element | undefined {
  return all(page, test)[0];
}

function all(page: Root, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(page, 'element', (element) => {
    if (test(element)) found.push(element);
  });
  return found;
}

function timeOf(page: Root): string | undefined {
  const times = all(page, ({ tagName }) => tagName === 'time' || tagName === 'abbr');
  const marked = times.find(
    (element) =>
      classesOf(element).some((name) =>
        /^(dt-published|published|entry-date|post-date|date)$/.test(name),
      ) || textOf(element, 'itemProp') === 'datePublished',
  );
  const time = marked ?? times.find((element) => textOf(element, 'dateTime'));
  return (
    time &&
    parseFeedDate(textOf(time, 'dateTime') ?? textOf(time, 'title') ?? textOf(time, 'content'))
  );
}

function bylines(page: Root): string[] {
  const marked = all(page, (element) => {
    const isAuthor =
      textOf(element, 'rel') === 'author' || textOf(element, 'itemProp') === 'author';
    return (
      isAuthor ||
      classesOf(element).some((name) => ['p-author', 'author-name', 'fn'].includes(name))
    );
  });
  return marked
    .map((element) => clean(textIn(element)))
    .filter((name) => name !== '' && name.length < 60)
    .slice(0, 1);
}

function tagLinks(page: Root): string[] {
  return all(
    page,
    (element) => element.tagName === 'a' && /(^|\s)tag(\s|$)/.test(textOf(element, 'rel') ?? ''),
  )
    .map((element) => clean(textIn(element)).replace(/^#/, ''))
    .filter((tag) => tag !== '');
}

function splitList(list: string | undefined): string[] {
  return (
    list
      ?.split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '') ?? []
  );
}

function canonical(page: Root): string | undefined {
  const link = first(
    page,
    (element) => element.tagName === 'link' && textOf(element, 'rel') === 'canonical',
  );
  const href = link && textOf(link, 'href');
  return href && /^https?:/.test(href) ? href : undefined;
}

/** The title of a page without the name of its site behind a dash or a bar. */
function withoutSite(title: string, site: string | undefined): string {
  if (!site) return title;
  const end = [
    ` | ${site}`,
    ` - ${site}`,
    ` – ${site}`,
    ` — ${site}`,
    ` · ${site}`,
    ` :: ${site}`,
  ].find((tail) => title.endsWith(tail));
  return end ? title.slice(0, -end.length) : title;
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
