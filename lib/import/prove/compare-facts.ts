import { drawEmoji } from '../emoji/draw-emoji.ts';
import type { HtmlFacts } from '../html/facts-of-html.ts';
import { compareHeadings } from './compare-headings.ts';
import { plainAddress } from './plain-address.ts';

/**
 * What differs between a source and the page made of it, as sentences; none when every word, link,
 * picture, heading, item, piece of code, formula, table and note is there, in the order of the source.
 */
export function compareFacts(source: HtmlFacts, page: HtmlFacts): readonly string[] {
  return [
    ...words(source.words.map(drawEmoji), page.words.map(drawEmoji)),
    ...links(source.links.map(withEmoji), page.links.map(withEmoji)),
    ...sequence('picture', source.pictures.map(plainAddress), page.pictures.map(plainAddress)),
    ...compareHeadings(source.headings.map(withEmoji), page.headings.map(withEmoji)),
    ...number('list item', source.items, page.items),
    ...sequence('piece of code', source.code.map(lines), page.code.map(lines)),
    ...number('formula', source.formulas.length, page.formulas.length),
    ...number('table', source.tables, page.tables),
    ...sequence('note', notesOf(source), notesOf(page)),
  ];
}

/** A page shows the character for a code such as `:heart:` that stands by itself, but not in code. */
function withEmoji<T extends { readonly words: string }>(fact: T): T {
  return { ...fact, words: drawEmoji(fact.words) };
}

function notesOf({ notes }: HtmlFacts): readonly string[] {
  return notes.map((words) => squeeze(words.map(drawEmoji).join(' '))).toSorted();
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
function links(source: HtmlFacts['links'], page: HtmlFacts['links']): string[] {
  const show = ({ words, address }: HtmlFacts['links'][number]) =>
    `${squeeze(words)} → ${plainAddress(address)}`;
  const kept: string[] = [];
  let part = '';
  for (const { words, address } of page) {
    // A link over several blocks is one in each of them.
    const link = { words: part + squeeze(words), address };
    const isAddress = /^(?:https?:\/\/|www\.)|@/i.test(link.words);
    const next = source[kept.length];
    const isPart =
      next !== undefined &&
      plainAddress(next.address) === plainAddress(address) &&
      squeeze(next.words) !== link.words &&
      squeeze(next.words).startsWith(link.words);
    part = isPart && link.words !== '' ? link.words : '';
    if (part !== '') continue;
    if (!isAddress || (next && show(next) === show(link))) kept.push(show(link));
  }
  return sequence('link', source.map(show), kept);
}

function number(name: string, source: number, page: number): string[] {
  return source === page ? [] : [`${name}: ${source} in the source, ${page} on the page`];
}

function sequence(name: string, source: readonly string[], page: readonly string[]): string[] {
  const at = source.findIndex((each, index) => each !== page[index]);
  if (at === -1 && source.length === page.length) return [];
  const first = at === -1 ? source.length : at;
  const shown = (text: string | undefined) =>
    text === undefined ? 'nothing' : `«${text.slice(0, 160)}»`;
  return [
    `${name} ${first + 1} of ${source.length}: ${shown(source[first])} in the source, ${shown(page[first])} on the page`,
  ];
}
