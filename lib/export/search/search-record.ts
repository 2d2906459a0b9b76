import type { Root } from 'hast';
import { h } from 'hastscript';
import { searchTerms } from '#lib/site/search-terms.ts';
import type { SearchText } from './read-search-text.ts';

/** What a reader may narrow a search by. */
export interface SearchFilters {
  readonly category: readonly string[];
  readonly author: readonly string[];
  readonly year: readonly string[];
}

/** The weight of a term that stands in a title, in a deck or heading, and in a text that often. */
const weights = { title: 10, heading: 5 };
const weightOften = (times: number) => Math.min(4, 1 + Math.floor(Math.log2(times)));

/** Every term of a text with its weight, from 1 to 10. */
export function weighTerms({
  title,
  description,
  sections,
}: SearchText): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { text } of sections) {
    for (const { term } of searchTerms(text)) times.set(term, (times.get(term) ?? 0) + 1);
  }
  const weighed = new Map([...times].map(([term, count]) => [term, weightOften(count)]));
  const raise = (text: string, weight: number) => {
    for (const { term } of searchTerms(text)) {
      weighed.set(term, Math.max(weight, weighed.get(term) ?? 0));
    }
  };
  for (const { heading } of sections) raise(heading, weights.heading);
  raise(description, weights.heading);
  raise(title, weights.title);
  weighed.delete('');
  return weighed;
}

/**
 * The page that is handed to the indexer in the place of the finished one: each term once, with its
 * weight. An index of every place of every word would hold 800 kB for the commonest of them in 5,000
 * posts; where the words stand is found in the text itself when it is shown.
 */
export function searchRecord(terms: ReadonlyMap<string, number>, filters: SearchFilters): Root {
  const byWeight = new Map<number, string[]>();
  for (const [term, weight] of terms) {
    const words = byWeight.get(weight);
    if (words) words.push(term);
    else byWeight.set(weight, [term]);
  }
  return h(null, [
    h('html', [
      h('body', { dataPagefindBody: '' }, [
        h(
          'div',
          { dataPagefindIgnore: '' },
          Object.entries(filters).flatMap(([name, values]: [string, readonly string[]]) =>
            values.map((value) => h('p', { dataPagefindFilter: name }, value)),
          ),
        ),
        ...[...byWeight].map(([weight, words]) =>
          h('p', { dataPagefindWeight: String(weight) }, words.sort().join(' ')),
        ),
      ]),
    ]),
  ]);
}
