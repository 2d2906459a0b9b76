import { decodeWindows1252 } from './windows-1252.ts';

/** A run of characters that was meant as others. */
export interface Mojibake {
  /** Where the run begins for the first time, in UTF-16 code units. */
  readonly offset: number;
  readonly run: string;
  readonly intended: string;
  /** Where the text holds the run, the first place included. */
  readonly offsets: readonly number[];
}

const upperHalf = Uint8Array.from({ length: 128 }, (_, index) => 128 + index);
const charsets: readonly ReadonlyMap<string, number>[] = [
  decodeWindows1252(upperHalf),
  new TextDecoder('macintosh').decode(upperHalf),
  String.fromCharCode(...upperHalf), // Latin-1
].map((characters) => new Map([...characters].map((character, index) => [character, 128 + index])));

/**
 * Finds text that was written as UTF-8 and read as Windows-1252, Mac Roman or Latin-1: runs of
 * characters outside ASCII which, turned back into bytes, are shorter valid UTF-8 of a kind that
 * people write. Each run is returned once, in the order of the text.
 */
export function findMojibake(text: string): readonly Mojibake[] {
  const found = new Map<string, (Mojibake & { readonly offsets: number[] }) | undefined>();
  for (const { 0: run, index: offset } of text.matchAll(/[\u0080-\u{10FFFF}]{2,}/gu)) {
    const known = found.get(run);
    known?.offsets.push(offset);
    if (found.has(run)) continue;
    const intended = repair(run);
    found.set(
      run,
      intended === undefined ? undefined : { offset, run, intended, offsets: [offset] },
    );
  }
  return [...found.values()].filter((mojibake) => mojibake !== undefined);
}

/** What a run was meant as, also when it went wrong more than once; undefined when it is as it should be. */
function repair(run: string): string | undefined {
  for (const charset of charsets) {
    const once = decodeFrom(run, charset);
    if (once === undefined) continue;
    const intended = repair(once) ?? once;
    if (isWritten(intended)) return intended;
  }
  return undefined;
}

function decodeFrom(run: string, charset: ReadonlyMap<string, number>): string | undefined {
  const bytes: number[] = [];
  for (const character of run) {
    const byte = charset.get(character);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const decoded = decoder.decode(Uint8Array.from(bytes));
    return decoded.length < run.length ? decoded : undefined;
  } catch {
    return undefined;
  }
}

// Letters of European languages and Vietnamese, punctuation, symbols, emoji.
const familiar =
  '\\u00A0-\\u017F\\u0192\\u01A0\\u01A1\\u01AF\\u01B0\\u0218-\\u021B\\u02C6\\u02DC\\u0300-\\u036F\\u1E00-\\u1EFF\\u2000-\\u2BFF\\uFE0F\\uFEFF\\u{1F000}-\\u{1FAFF}';
const scripts = ['Greek', 'Cyrillic', 'Hebrew', 'Arabic', 'Devanagari', 'Thai', 'Hangul'];
const writings = [
  new RegExp(`^[${familiar}]+$`, 'u'),
  ...['Han}\\p{Script=Hiragana}\\p{Script=Katakana', ...scripts].map(
    (script) =>
      new RegExp(`^[${familiar}\\u3000-\\u303F\\uFF00-\\uFF60\\p{Script=${script}}]{2,}$`, 'u'),
  ),
];

/**
 * A typographic quote or dash before an accented letter is valid UTF-8 by chance (`’é` in Mac Roman,
 * `ß”` in Windows-1252), always of a single letter in an unlikely script. A single letter therefore
 * counts in familiar scripts only.
 */
function isWritten(text: string): boolean {
  return writings.some((writing) => writing.test(text));
}
