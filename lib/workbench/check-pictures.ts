import { extname, join } from 'node:path';
import type { Library, Post, Text } from '../content/library.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/report.ts';
import type { Inspect } from './inspector.ts';

const pictures = new Set([
  '.avif',
  '.gif',
  '.jpeg',
  '.jpg',
  '.png',
  '.svg',
  '.tif',
  '.tiff',
  '.webp',
]);

/** Twice the widest column, for screens with two dots a pixel. */
const mostPixels = 2 * 1100;
const mostBytes = 1_000_000;

/** Pictures that pages show, as paths. */
export type Shown = ReadonlySet<string>;

/**
 * Finds pictures that tell where they were taken, since every file beside a text is published, and
 * pictures on a page that are larger than any screen shows them.
 */
export async function checkPictures(
  texts: readonly Text[],
  shown: Shown,
  inspect: Inspect,
): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const text of texts) {
    for (const name of text.assets.filter(isPicture)) {
      const path = join(text.folder, name);
      const inspection = await inspect(path);
      if (inspection === 'unreadable') continue;
      const file = text.file.replace(/[^/]*$/, name);
      if (inspection.located) {
        const message = `the metadata of \`${name}\` say where it was taken`;
        found.push(report('image-location', { file, message }));
      }
      const { width, bytes, format } = inspection;
      const isWide = width > mostPixels && format !== 'svg';
      if (shown.has(path) && (isWide || bytes > mostBytes)) {
        const megabytes = (bytes / 1e6).toFixed(1);
        const message = `\`${name}\` is ${width} pixels wide and has ${megabytes} MB`;
        found.push(report('image-large', { file, message }));
      }
    }
  }
  return found;
}

/** Finds lead images that are no pictures. */
export async function checkLeadImages(
  { posts }: Library,
  inspect: Inspect,
): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const post of posts) {
    const { image, imageRange: range, file } = post;
    const path = leadImageOf(post);
    if (!image || !path || (await inspect(path)) !== 'unreadable') continue;
    const message = `\`${image.src}\` is not a picture that can be read`;
    found.push(report('image-unreadable', { file, range, message }));
  }
  return found;
}

/** The path of the lead image of a post. */
export function leadImageOf({ folder, image }: Post): string | undefined {
  return image && join(folder, image.src);
}

/** Whether a file beside a text is a picture, by its name. */
export function isPicture(name: string): boolean {
  return pictures.has(extname(name).toLowerCase());
}
