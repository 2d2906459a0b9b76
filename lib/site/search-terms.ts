/** A word of a text as a search knows it, and where it stands. */
export interface Term {
  /** Lower case, without accents and apostrophes. */
  readonly term: string;
  /** From the first of its UTF-16 code units to behind the last, in the text. */
  readonly start: number;
  readonly end: number;
}

/** Letters of scripts that are written without spaces, and Hangul, whose words have endings. */
const unspaced =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

/** `don’t`, `1984`, `数据中心`; `cold-aisle` is two. */
const word = /[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)*/gu;

/**
 * Cuts a text into the words that a search looks for. Scripts without spaces are cut into pairs of
 * characters, and the last character of a row stands alone as well: whatever part of it somebody
 * looks for is found, without a dictionary.
 */
export function searchTerms(text: string): readonly Term[] {
  return [...text.matchAll(word)].flatMap(({ 0: found, index }) =>
    runs(found, index).flatMap(({ text: run, start, dense }) =>
      dense ? pairs(run, start) : [{ term: fold(run), start, end: start + run.length }],
    ),
  );
}

/**
 * The words of what somebody looks for. Of a script without spaces only the pairs: a single
 * character finds what begins with it.
 */
export function queryTerms(query: string): readonly string[] {
  const terms = [...query.matchAll(word)].flatMap(({ 0: found }) =>
    runs(found, 0).flatMap(({ text, dense }) => {
      if (!dense) return [fold(text)];
      const all = pairs(text, 0).map(({ term }) => term);
      return all.length > 1 ? all.slice(0, -1) : all;
    }),
  );
  return [...new Set(terms)].filter((term) => term !== '');
}

/** A word in the form in which it is compared. */
function fold(text: string): string {
  return text
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '')
    .normalize('NFD')
    .replace(/(?![\u3099\u309a])\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase();
}

interface Run {
  readonly text: string;
  readonly start: number;
  readonly dense: boolean;
}

/** Parts a word where a script without spaces begins or ends. */
function runs(text: string, at: number): readonly Run[] {
  const parts: Run[] = [];
  let start = at;
  for (const character of text) {
    const last = parts.at(-1);
    const dense = unspaced.test(character) || (/\p{M}/u.test(character) && last?.dense === true);
    if (last?.dense === dense) parts.splice(-1, 1, { ...last, text: last.text + character });
    else parts.push({ text: character, start, dense });
    start += character.length;
  }
  return parts;
}

function pairs(text: string, at: number): readonly Term[] {
  const characters = [...text];
  let start = at;
  return characters.map((character, index) => {
    const term = character + (characters[index + 1] ?? '');
    const pair = { term: term.normalize('NFC').toLowerCase(), start, end: start + term.length };
    start += character.length;
    return pair;
  });
}
