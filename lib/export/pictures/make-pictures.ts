import type { Element } from 'hast';
import sharp from 'sharp';
import { isRaster } from '#lib/site/picture-types.ts';
import type { Fault } from '../fault.ts';
import { isInteractive } from '../interactive/is-interactive.ts';
import { localPath } from '../local-path.ts';
import type { Output } from '../output.ts';
import { readBody } from '../read-body.ts';
import { runConcurrently } from '../store/run-concurrently.ts';
import { cleaning, cleanPicture } from './clean-picture.ts';
import { type FoundImage, findImages } from './find-images.ts';
import { isAnimatedPng } from './is-animated-png.ts';
import { loadFirstScreen } from './load-first-screen.ts';
import { offerVariants } from './offer-variants.ts';
import { preloadBest } from './preload-best.ts';
import { unreadable } from './unreadable.ts';

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
    if (name !== undefined && !faults.has(name)) {
      const best = await offer(image, name, output).catch((error: unknown) => {
        faults.set(name, unreadable(name, error));
      });
      if (best) preloadBest(page.tree, String(image.element.properties.src), best);
    }
    done += 1;
    output.say(`picture ${done} of ${shown.length}`);
  });
  for (const page of new Set(shown.map((each) => each.page))) loadFirstScreen(page.tree);
  return [...faults.values()];
}

/** Returns what could not be read, by its name. */
async function cleanPictures({ files, store }: Output): Promise<Map<string, Fault>> {
  const faults = new Map<string, Fault>();
  const names = [...files.keys()].filter(isRaster);
  await runConcurrently(names, async (name) => {
    const file = files.get(name);
    // What a step has made holds nothing of a camera.
    if (!file || !('from' in file)) return;
    try {
      const bytes = await readBody(file);
      const clean = await store.recallFile('clean pictures', [cleaning, bytes], () =>
        cleanPicture(bytes),
      );
      files.set(name, clean.file);
    } catch (error) {
      faults.set(name, unreadable(name, error));
    }
  });
  return faults;
}

async function offer(image: FoundImage, name: string, output: Output) {
  const file = output.files.get(name);
  if (!file) return undefined;
  const bytes = await readBody(file);
  const { width, height, pages = 1 } = await sharp(bytes).metadata();
  const { element, around } = image;
  element.properties.width ??= width;
  element.properties.height ??= height;
  const isMoving = pages > 1 || isAnimatedPng(bytes);
  if (isMoving || around.some(({ tagName }) => tagName === 'picture')) return undefined;
  return offerVariants(image, { name, bytes, width }, output);
}

function fileOf({ properties }: Element, page: string, { files, site }: Output) {
  if (typeof properties.src !== 'string' || properties.srcSet !== undefined) return undefined;
  const target = localPath(properties.src, page, site);
  return target?.inside && isRaster(target.path) && files.has(target.path)
    ? target.path
    : undefined;
}
