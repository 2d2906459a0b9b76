import path from 'node:path';
import type { Element } from 'hast';
import sharp from 'sharp';
import type { Fault } from '../fault.ts';
import { isInteractive } from '../interactive/is-interactive.ts';
import { localPath } from '../local-path.ts';
import type { Output } from '../output.ts';
import { readBody } from '../read-body.ts';
import { runConcurrently } from '../store/run-concurrently.ts';
import { cleaning, cleanPicture } from './clean-picture.ts';
import { type FoundImage, findImages } from './find-images.ts';
import { offerVariants } from './offer-variants.ts';
import { preloadBest } from './preload-best.ts';

/** Raster pictures that browsers show. */
const raster = new Set(['.avif', '.gif', '.jpeg', '.jpg', '.png', '.webp']);

/** A picture before fewer characters of text may be seen without scrolling, and is not put off. */
const firstScreen = 600;

/**
 * Takes from every picture what its camera wrote into it, and offers each one that a page shows as
 * AVIF and WebP in the widths that screens need. Pictures that move are sent as they are.
 */
export async function makePictures(output: Output): Promise<readonly Fault[]> {
  const faults = await cleanPictures(output);
  // React would find another tree than it has drawn.
  const finished = output.pages.filter((page) => !isInteractive(page, output));
  const shown = finished.flatMap((page) => findImages(page.tree).map((image) => ({ page, image })));
  let done = 0;
  await runConcurrently(shown, async ({ page, image }) => {
    const name = fileOf(image.element, page.path, output);
    const best = name !== undefined && (await offer(image, name, output));
    if (best) preloadBest(page.tree, String(image.element.properties.src), best);
    done += 1;
    output.say(`picture ${done} of ${shown.length}`);
  });
  return faults;
}

async function cleanPictures({ files, store }: Output): Promise<readonly Fault[]> {
  const names = [...files.keys()].filter((name) => isRaster(name));
  const faults = await runConcurrently(names, async (name): Promise<readonly Fault[]> => {
    const file = files.get(name);
    // What a step has made holds nothing of a camera.
    if (!file || !('from' in file)) return [];
    const bytes = await readBody(file);
    try {
      const clean = await store.recallFile('clean pictures', [cleaning, bytes], () =>
        cleanPicture(bytes),
      );
      files.set(name, clean.file);
      return [];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return [{ page: name, message: `the picture cannot be read: ${reason}` }];
    }
  });
  return faults.flat();
}

async function offer(image: FoundImage, name: string, output: Output) {
  const file = output.files.get(name);
  if (!file) return undefined;
  const bytes = await readBody(file);
  const { width, height, pages = 1 } = await sharp(bytes).metadata();
  const { element, around, before } = image;
  element.properties.width ??= width;
  element.properties.height ??= height;
  const inMain = around.some(({ tagName }) => tagName === 'main');
  if (inMain && before < firstScreen) delete element.properties.loading;
  if (pages > 1 || around.some(({ tagName }) => tagName === 'picture')) return undefined;
  return offerVariants(image, { name, bytes, width }, output);
}

function fileOf({ properties }: Element, page: string, { files, site }: Output) {
  if (typeof properties.src !== 'string' || properties.srcSet !== undefined) return undefined;
  const target = localPath(properties.src, page, site);
  return target?.inside && isRaster(target.path) && files.has(target.path)
    ? target.path
    : undefined;
}

function isRaster(name: string): boolean {
  return raster.has(path.posix.extname(name).toLowerCase());
}
