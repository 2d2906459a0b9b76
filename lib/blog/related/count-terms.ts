/** Words of a text with how often it uses them, the most frequent first, in small letters where it writes them so. */
export type Terms = ReadonlyMap<string, number>;

/** As many words are counted at most: those that a text uses most. */
const most = 2000;
const words = /\p{L}[\p{L}\p{M}\p{N}]+/gu;
/** Scripts that are written without spaces between words. */
const unspaced =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
/** The words of those scripts come from a dictionary: https://unicode.org/reports/tr29/#Word_Boundaries */
const dictionary = new Intl.Segmenter('en', { granularity: 'word' });

/** Counts the words of a plain text, those of one letter and numbers left out. */
export function countTerms(text: string): Terms {
  const counts = new Map<string, { form: string; count: number }>();
  for (const form of wordsOf(text.normalize('NFC'))) {
    const term = form.toLowerCase();
    const known = counts.get(term);
    if (!known) counts.set(term, { form, count: 1 });
    else {
      known.count += 1;
      // A capital that is not always there began a sentence.
      if (form === term) known.form = form;
    }
  }
  const counted = [...counts].map(([term, each]) => ({ term, ...each }));
  const kept = counted.sort((a, b) => b.count - a.count || order(a.term, b.term)).slice(0, most);
  return new Map(kept.map(({ form, count }) => [form, count]));
}

function* wordsOf(text: string): Generator<string> {
  for (const [word] of text.matchAll(words)) {
    if (!unspaced.test(word)) yield word;
    else {
      for (const { segment } of dictionary.segment(word)) if (segment.length > 1) yield segment;
    }
  }
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
