import { visit } from 'unist-util-visit';
import type { Element, Root } from 'xast';
import { cleanPicture } from '../pictures/clean-picture.ts';
import { allowedData } from './allowed.ts';

const addresses = ['href', 'xlink:href'];

/** Takes from the pictures that are part of a drawing as data what their cameras wrote into them. */
export async function cleanEmbedded(tree: Root): Promise<void> {
  const elements: Element[] = [];
  visit(tree, 'element', (element) => {
    elements.push(element);
  });
  for (const { attributes } of elements) {
    for (const name of addresses) {
      const value = attributes[name];
      if (value && allowedData.test(value)) attributes[name] = await cleanData(value);
    }
  }
}

async function cleanData(address: string): Promise<string> {
  const start = address.indexOf(',') + 1;
  try {
    const clean = await cleanPicture(Buffer.from(address.slice(start), 'base64'));
    return `${address.slice(0, start)}${Buffer.from(clean).toString('base64')}`;
  } catch (error) {
    const message =
      'a picture in it cannot be read; save that one again and put it back into the drawing';
    throw new Error(message, { cause: error });
  }
}
