import type { ElementContent } from 'hast';
import { phrasing } from 'hast-util-phrasing';

/** Whether all of this may stand in a line of text. */
export function phrasingOnly(content: readonly ElementContent[]): boolean {
  return content.every((child) => child.type !== 'element' || phrasing(child));
}
