import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visitElements } from '../visit-elements.ts';

const opening = 'self.__next_f.push(';

/** The React payload that Next writes into a page in pieces, as arguments of `push`: `[1,"text"]`. */
export function pagePayload(tree: Root): string {
  const pieces: string[] = [];
  visitElements(tree, (element) => {
    if (element.tagName !== 'script') return;
    const text = textOf(element);
    if (!text.startsWith(opening)) return;
    const piece: unknown = JSON.parse(text.slice(opening.length, text.lastIndexOf(')')));
    if (Array.isArray(piece) && piece[0] === 1) pieces.push(String(piece[1]));
  });
  return pieces.join('');
}
