import type { HtmlFacts } from '../html/facts-of-html.ts';

/**
 * What differs between a source and the page made of it, as sentences; none when every word, link,
 * picture, heading, item, piece of code, formula, table and note is there, in the order of the source.
 */
export function compareFacts(source: HtmlFacts, page: HtmlFacts): readonly string[] {
  const notes = source.notes.map((words) => words.join(' ')).toSorted();
  const pageNotes = page.notes.map((words) => words.join(' ')).toSorted();
  return [
    ...words(source.words, page.words),
    ...links(
      source.links.map((link) => squeeze(link.words)),
      page.links.map((link) => squeeze(link.words)),
    ),
    ...number('picture', source.pictures.length, page.pictures.length),
    ...sequence(
      'heading',
      source.headings.map((heading) => squeeze(heading.words)),
      page.headings.map((heading) => squeeze(heading.words)),
    ),
    ...number('list item', source.items, page.items),
    ...sequence('piece of code', source.code.map(lines), page.code.map(lines)),
    ...number('formula', source.formulas.length, page.formulas.length),
    ...number('table', source.tables, page.tables),
    ...sequence('note', notes.map(squeeze), pageNotes.map(squeeze)),
  ];
}

/** Where boxes touch, a source may leave out the space that a page has. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

function lines(code: string): string {
  return code
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

function words(source: readonly string[], page: readonly string[]): string[] {
  if (source.join('') === page.join('')) return [];
  const at = source.findIndex((word, index) => word !== page[index]);
  const from = Math.max(0, at === -1 ? source.length - 3 : at - 3);
  const part = (list: readonly string[]) => list.slice(from, from + 8).join(' ');
  return [
    `the words differ (${source.length} in the source, ${page.length} on the page), first at «${part(source)}» and «${part(page)}»`,
  ];
}

/** A page makes links of addresses that stood in the source as words; those are none too many. */
function links(source: readonly string[], page: readonly string[]): string[] {
  const kept: string[] = [];
  for (const link of page) {
    const isAddress = /^(?:https?:\/\/|www\.)|@/i.test(link);
    if (!isAddress || source[kept.length] === link) kept.push(link);
  }
  return sequence('link', source, kept);
}

function number(name: string, source: number, page: number): string[] {
  return source === page ? [] : [`${name}: ${source} in the source, ${page} on the page`];
}

function sequence(name: string, source: readonly string[], page: readonly string[]): string[] {
  const at = source.findIndex((each, index) => each !== page[index]);
  if (at === -1 && source.length === page.length) return [];
  const first = at === -1 ? source.length : at;
  const shown = (text: string | undefined) =>
    text === undefined ? 'nothing' : `«${text.slice(0, 60)}»`;
  return [
    `${name} ${first + 1} of ${source.length}: ${shown(source[first])} in the source, ${shown(page[first])} on the page`,
  ];
}
