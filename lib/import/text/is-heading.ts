import { readListMarker } from './list-marker.ts';
import type { TextBlock } from './text-block.ts';

/** As long as a heading may be: in words, and in characters. */
const most = { words: 12, characters: 90 };

/**
 * Whether a block is a heading that nothing marks: a short line that ends like no sentence and
 * leads in nothing, with a paragraph behind it.
 */
export function isHeading(block: TextBlock, next: TextBlock | undefined): boolean {
  const [{ text }, ...others] = block;
  const words = text.trim();
  if (others.length > 0 || next === undefined) return false;
  if (words.length > most.characters || words.split(/\s+/).length > most.words) return false;
  // A sign, a remark in brackets, words of somebody, and an address are no headings.
  if (!/^(?:\.\.\.|…)?[\p{Lu}\p{Lt}\p{Lo}\p{N}¿¡]|^[\p{Ll}]+\p{Lu}/u.test(words)) return false;
  if (/[.,;:!…"”’)\]]$/.test(words) && !/\w\)$/.test(words)) return false;
  if (/\?$/.test(words) && words.split(/\s+/).length < 3) return false;
  if (/^\w+:\/\/|^www\.|@\S+\.\w+$|\d{4}$|^[\d\W]+$/.test(words) && !/\p{L} .*\p{L}/u.test(words))
    return false;
  return leadsOn(next);
}

/** What may follow a heading: a paragraph, a list, or another heading with one of its own. */
function leadsOn(next: TextBlock): boolean {
  const [{ text }] = next;
  const words = text.trim();
  return (
    next.length > 1 ||
    readListMarker(text) !== undefined ||
    /[.:!?…"”’)]$/.test(words) ||
    words.length <= most.characters
  );
}
