import { isOneLetterOff, shortestWord, wordFiles } from '#lib/site/search-words.ts';

/**
 * The terms with those that are missing, if no text has them, replaced by the commonest word of the
 * site that is one letter away; undefined when none is to be replaced. `load` reads a list of words, commonest first,
 * and `count` is how many such lists there are of each kind.
 */
export async function correctTerms(
  terms: readonly string[],
  missing: readonly string[],
  count: number,
  load: (name: string) => Promise<readonly string[]>,
): Promise<readonly string[] | undefined> {
  const corrected = await Promise.all(
    terms.map(async (term) => {
      if (!missing.includes(term) || [...term].length < shortestWord) return term;
      const [starts, ends] = await Promise.all(wordFiles(term, count).map(load));
      if (!starts || !ends || starts.includes(term)) return term;
      const near = [starts, ends].flatMap((words) =>
        words.flatMap((word, rank) => (isOneLetterOff(word, term) ? [{ word, rank }] : [])),
      );
      return near.sort((a, b) => a.rank - b.rank)[0]?.word ?? term;
    }),
  );
  return corrected.some((term, index) => term !== terms[index]) ? corrected : undefined;
}
