import type { Element } from 'hast';
import { type Mark, withMark } from '../line/piece.ts';
import { styleOf } from '../properties.ts';
import { deleted, emphasis, strong, tagMark } from './marks.ts';

/**
 * Adds what the `style` of an element says about its words, which is how Word, Google Docs and the
 * editor of Blogger write stress: weight, slope, lines, and places above or below the line.
 */
export function marksOfStyle(element: Element, marks: readonly Mark[]): readonly Mark[] {
  const style = styleOf(element);
  const line = style.get('text-decoration') ?? style.get('text-decoration-line') ?? '';
  const weight = style.get('font-weight') ?? '';
  const found: Mark[] = [];
  if (/^(bold|bolder|[6-9]00)$/.test(weight)) found.push(strong);
  if (/^(italic|oblique)/.test(style.get('font-style') ?? '')) found.push(emphasis);
  // Links are underlined by themselves.
  const isLink = element.tagName === 'a' || marks.some(({ kind }) => kind === 'link');
  if (line.includes('underline') && !isLink) found.push(tagMark('u'));
  if (line.includes('line-through')) found.push(deleted);
  if (style.get('vertical-align') === 'super') found.push(tagMark('Sup'));
  if (style.get('vertical-align') === 'sub') found.push(tagMark('Sub'));
  return found.reduce(withMark, marks);
}
