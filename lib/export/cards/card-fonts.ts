import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Font } from 'satori';

const require = createRequire(import.meta.url);

/** The faces of cards, in the order in which they are asked for a character. The second has Chinese and Japanese ones in the style of the first. */
const faces = [
  { pkg: '@fontsource/source-serif-4', file: 'source-serif-4' },
  { pkg: '@fontsource/noto-serif-sc', file: 'noto-serif-sc' },
] as const;

const weights = [400, 600] as const;

/** A part of a face: fonts on the web come in parts by the characters they hold. */
interface Part {
  readonly name: string;
  readonly stem: string;
  readonly holds: (point: number) => boolean;
}

/** Fonts that can draw some text. */
export interface CardFonts {
  /** The names of the fonts in their order, as `font-family` lists them. */
  readonly family: string;
  readonly fonts: Font[];
}

/** Makes a finder of the fonts for a text, which reads each part of a face once and only when it is needed. */
export function openCardFonts(): (text: string) => Promise<CardFonts> {
  const parts = faces.flatMap(partsOf);
  const read = new Map<Part, Promise<Font[]>>();
  // satori reads fonts anew for every array of them that it has not seen.
  const sets = new Map<string, Promise<CardFonts>>();
  return (text) => {
    const needed = partsFor(text, parts);
    const key = needed.map((part) => part.stem).join();
    const known = sets.get(key) ?? load(needed, read);
    sets.set(key, known);
    return known;
  };
}

/** The version of every face, on which a drawn card depends. */
export function cardFontVersions(): string {
  return faces.map(({ pkg }) => `${pkg}@${require(`${pkg}/package.json`).version}`).join(' ');
}

function partsFor(text: string, parts: readonly Part[]): readonly Part[] {
  const needed = new Set(parts.slice(0, 0));
  for (const character of `a${text}`) {
    const point = character.codePointAt(0) ?? 0;
    const part = parts.find(({ holds }) => holds(point));
    if (part) needed.add(part);
  }
  return parts.filter((part) => needed.has(part));
}

async function load(parts: readonly Part[], read: Map<Part, Promise<Font[]>>): Promise<CardFonts> {
  const fonts = await Promise.all(
    parts.map((part) => {
      const known = read.get(part) ?? readPart(part);
      read.set(part, known);
      return known;
    }),
  );
  return { family: parts.map(({ name }) => name).join(', '), fonts: fonts.flat() };
}

function readPart({ name, stem }: Part): Promise<Font[]> {
  return Promise.all(
    weights.map(async (weight): Promise<Font> => {
      const data = await readFile(`${stem}-${weight}-normal.woff`);
      return { name, data, weight, style: 'normal' };
    }),
  );
}

function partsOf({ pkg, file }: (typeof faces)[number]): Part[] {
  const ranges: Record<string, string> = require(`${pkg}/unicode.json`);
  const folder = path.join(path.dirname(require.resolve(`${pkg}/package.json`)), 'files');
  const parts = Object.entries(ranges).map(([key, range]) => {
    const subset = key.replace(/[[\]]/g, '');
    return {
      name: `${file}-${subset}`,
      stem: path.join(folder, `${file}-${subset}`),
      ...held(range),
    };
  });
  // The part with the plain letters comes first.
  return parts.sort(
    (a, b) => Number(b.name.endsWith('-latin')) - Number(a.name.endsWith('-latin')),
  );
}

/** Reads a `unicode-range` such as `U+0000-00FF,U+0131`. */
function held(range: string): Pick<Part, 'holds'> {
  const spans = range.split(',').map((span) => {
    const [first = '', last = first] = span.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return { holds: (point) => spans.some(([first, last]) => point >= first && point <= last) };
}
