import { join } from 'node:path';
import type { Library, Post, Text } from '../content/library.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/report.ts';
import { isDrawing, isPicture, isRaster, isRasterFormat } from '../site/picture-types.ts';
import type { Inspect } from './inspector.ts';

/** Twice the widest column, for screens with two dots a pixel. */
const mostPixels = 2 * 1100;
const mostBytes = 1_000_000;

/** Pictures that pages show, as paths. */
export type Shown = ReadonlySet<string>;

/**
 * Finds pictures that tell where they were taken, since every file beside a text is published, and
 * pictures on a page that browsers do not show, or that are larger than any screen shows them.
 */
export async function checkPictures(
  texts: readonly Text[],
  shown: Shown,
  inspect: Inspect,
): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const text of texts) {
    for (const name of text.assets) {
      const path = join(text.folder, name);
      const isShown = shown.has(path);
      if (!isShown && !isPicture(name)) continue;
      const inspection = await inspect(path);
      if (inspection === 'unreadable') continue;
      const file = text.file.replace(/[^/]*$/, name);
      if (inspection.located) {
        const message = `the metadata of \`${name}\` say where it was taken`;
        found.push(report('image-location', { file, message }));
      }
      const { width, bytes, format } = inspection;
      if (isShown && !isShownByBrowsers(name, format)) {
        const message = `browsers do not show \`${name}\`, a picture in the format ${format}`;
        found.push(report('image-unreadable', { file, message }));
      }
      const isWide = width > mostPixels && format !== 'svg';
      if (isShown && (isWide || bytes > mostBytes)) {
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

/** By its name, which hosts and the export go by, and by what is in it. */
function isShownByBrowsers(name: string, format: string): boolean {
  return isDrawing(name) ? format === 'svg' : isRaster(name) && isRasterFormat(format);
}
