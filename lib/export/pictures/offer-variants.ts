import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Output } from '../output.ts';
import { variantFormats } from './encode-variant.ts';
import type { FoundImage } from './find-images.ts';
import { makeVariants, type Variant } from './make-variants.ts';
import { shownWidth } from './shown-width.ts';
import { variantWidths } from './variant-widths.ts';

/** A picture is opened no larger than this many pixels wide. */
const largestOpened = 2560;

interface Source {
  /** From the root of the output. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly width: number;
}

/**
 * Puts an image into a `<picture>` that offers it in better formats, and adds their files to the
 * output. Returns the best offer, if there is one.
 */
export async function offerVariants(
  { element, around }: FoundImage,
  source: Source,
  { files, site, store }: Output,
): Promise<Element | undefined> {
  const address = (name: string) => site.blog.addresses.file(name);
  const add = ({ name, file }: Variant) => {
    files.set(name, file);
    return address(name);
  };
  const { sizes, most } = shownWidth(element, around, source.width);
  const widths = variantWidths(source.width, most);
  const offers: { format: string; variants: readonly Variant[]; weight: number }[] = [];
  for (const format of variantFormats) {
    const variants = await makeVariants(source, format, widths, store);
    const largest = variants.at(-1)?.size ?? 0;
    // Of a drawing with few colours the original may be the smallest.
    if (largest >= source.bytes.byteLength) continue;
    offers.push({ format, variants, weight: largest });
  }
  // A browser takes the first that it knows, so the lightest goes first.
  const sources = offers
    .sort((a, b) => a.weight - b.weight)
    .map(({ format, variants }) =>
      h('source', {
        type: `image/${format}`,
        srcSet: variants.map((each) => `${add(each)} ${each.width}w`).join(', '),
        sizes,
      }),
    );
  const parent = around.at(-1);
  if (!parent) return undefined;
  if (sources.length > 0) {
    const picture = h('picture', sources);
    parent.children.splice(parent.children.indexOf(element), 1, picture);
    picture.children.push(element);
  }
  const link = parent.tagName === 'a' && parent.properties.dataEnlarge !== undefined;
  if (link && source.width > largestOpened) {
    const [large] = await makeVariants(source, 'webp', [largestOpened], store);
    if (large) parent.properties.href = add(large);
  }
  return sources[0];
}
