import { type Selector, transform, type Url } from 'lightningcss';
import { hashedFolder } from '../hashed-name.ts';
import type { Output } from '../output.ts';
import { readBody } from '../read-body.ts';
import { charactersOf } from './characters-of.ts';
import type { UnicodeRange } from './prune-styles.ts';

/** A style sheet of the whole site. */
export interface Sheet {
  readonly css: string;
  readonly selectors: readonly Selector[];
  /** The characters of each face that names some. */
  readonly faces: readonly (readonly UnicodeRange[])[];
  /** The characters that it holds beyond ASCII. */
  readonly characters: readonly number[];
}

/** Reads a style sheet, with its addresses as they are from the folder for hashed files. */
export async function readSheet(name: string, { files }: Output): Promise<Sheet> {
  const file = files.get(name);
  const code = Buffer.from(file ? await readBody(file) : '');
  const selectors: Selector[] = [];
  const faces: UnicodeRange[][] = [];
  const move = (address: Url): Url => ({ ...address, url: fromHashedFolder(address.url, name) });
  const { code: moved } = transform({
    filename: name,
    code,
    minify: true,
    visitor: {
      Url: move,
      Selector(selector) {
        selectors.push(selector);
      },
      Rule: {
        'font-face'({ value }) {
          const ranges = value.properties.flatMap((property) =>
            property.type === 'unicode-range' ? property.value : [],
          );
          if (ranges.length > 0) faces.push(ranges);
        },
      },
    },
  });
  const css = moved.toString();
  return { css, selectors, faces, characters: charactersOf(css) };
}

/** A relative address, as it is from another folder. */
function fromHashedFolder(url: string, sheet: string): string {
  const root = 'http://site.invalid/';
  const target = new URL(url, `${root}${sheet}`);
  if (target.origin !== new URL(root).origin || url.startsWith('/')) return url;
  const inFolder = `/${hashedFolder}/`;
  return target.pathname.startsWith(inFolder)
    ? `${target.pathname.slice(inFolder.length)}${target.hash}`
    : `../../..${target.pathname}${target.hash}`;
}
