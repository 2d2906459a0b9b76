import type { Element } from 'hast';
import { h } from 'hastscript';
import sharp from 'sharp';
import { addToHead } from '../add-to-head.ts';
import type { Fault } from '../fault.ts';
import type { Output } from '../output.ts';
import { readBody } from '../read-body.ts';
import { encodeIco } from './encode-ico.ts';
import { webManifest } from './web-manifest.ts';

/** Changes with how icons are drawn: what was drawn under another name is drawn again. */
const iconVersion = '1';

/** The drawing that all icons are made of, an owner's own when `public/` holds one. */
const source = 'icon.svg';

/**
 * Draws the icons of the site and names them in every page, and its web manifest in the first: a
 * browser asks every page for the one that is named there, and only who installs the site needs it.
 * A file of the same name in `public/` is left as it is. Without a drawing there are no icons.
 */
export async function addIcons({ pages, files, site, store }: Output): Promise<readonly Fault[]> {
  const drawing = files.get(source);
  if (!drawing) return [];
  const svg = await readBody(drawing);
  const draw = (side: number) =>
    store.recall('icons', [iconVersion, `${side}`, svg], () => drawIcon(svg, side));
  const make = async (name: string, body: () => Promise<string | Uint8Array>) => {
    if (!files.has(name)) files.set(name, { body: await body() });
  };
  await make('favicon.ico', async () => {
    const images = [16, 32].map(async (side) => ({ side, png: await draw(side) }));
    return encodeIco(await Promise.all(images));
  });
  await make('apple-touch-icon.png', () => draw(180));
  await make('icon-192.png', () => draw(192));
  await make('icon-512.png', () => draw(512));
  await make('manifest.webmanifest', async () => webManifest(site.blog));
  const { file } = site.blog.addresses;
  for (const { path, tree } of pages) {
    addToHead(tree, icons(file));
    if (path === 'index.html') {
      addToHead(tree, [h('link', { rel: 'manifest', href: file('manifest.webmanifest') })]);
    }
  }
  return [];
}

async function drawIcon(svg: Uint8Array, side: number): Promise<Uint8Array> {
  // Drawn at its size, not enlarged: 72 dots per inch are one to a unit of CSS.
  const { width = side } = await sharp(svg).metadata();
  const density = Math.min(Math.max((72 * side) / width, 1), 10_000);
  return sharp(svg, { density }).resize(side, side).png({ compressionLevel: 9 }).toBuffer();
}

function icons(file: (path: string) => string): Element[] {
  return [
    h('link', { rel: 'icon', href: file('favicon.ico'), sizes: '32x32' }),
    h('link', { rel: 'icon', href: file(source), type: 'image/svg+xml' }),
    h('link', { rel: 'apple-touch-icon', href: file('apple-touch-icon.png') }),
  ];
}
