import { shortestWord, wordFiles } from '#lib/site/search-words.ts';

/** As many words as one file has, about. */
const wordsPerFile = 300;

/** Longer ones are no words. */
const longestWord = 24;

const spaced =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}]+$/u;

/** The words of the site, each in two files, the commonest first. */
export interface WordLists {
  /** How many files there are of each of the two kinds. */
  readonly count: number;
  readonly files: ReadonlyMap<string, readonly string[]>;
}

/** Makes the lists in which a word is looked for that somebody may have mistyped; `times` says how many texts have it. */
export function makeWordLists(times: ReadonlyMap<string, number>): WordLists {
  const words = [...times]
    .filter(([word]) => isWord(word))
    .sort(([a, many], [b, less]) => less - many || (a < b ? -1 : 1));
  const count = Math.ceil(words.length / wordsPerFile) || 1;
  // Those without a word as well, so that none is asked for in vain.
  const files = new Map<string, string[]>(
    ['s', 'e'].flatMap((kind) =>
      Array.from(
        { length: count },
        (_, number) => [`${kind}${number}`, []] satisfies [string, string[]],
      ),
    ),
  );
  for (const [word] of words) {
    for (const name of wordFiles(word, count)) files.get(name)?.push(word);
  }
  return { count, files };
}

function isWord(word: string): boolean {
  const { length } = [...word];
  return length >= shortestWord - 1 && length <= longestWord && spaced.test(word);
}
