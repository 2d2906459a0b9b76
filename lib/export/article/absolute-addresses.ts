import type { Root } from 'hast';
import { visitElements } from '../visit-elements.ts';

/** Makes every address below a node absolute, those of its own headings and notes included. `url` is the full address of the page. */
export function absoluteAddresses(tree: Root, url: string): void {
  visitElements(tree, ({ properties }) => {
    for (const name of ['href', 'src']) {
      const address = properties[name];
      if (typeof address === 'string' && URL.canParse(address, url)) {
        properties[name] = new URL(address, url).href;
      }
    }
  });
}
