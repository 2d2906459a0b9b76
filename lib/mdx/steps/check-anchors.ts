import { nearest } from '../../diagnostics/nearest.ts';
import type { Context, InternalLink } from '../context.ts';

/** What leads to the beginning of a page though nothing has it for an id (https://html.spec.whatwg.org/#scroll-to-fragid). */
const beginning = new Set(['', 'top']);

/** Finds links to a heading of the same text that does not exist; returns the links that lead elsewhere. */
export function checkAnchors(context: Context): readonly InternalLink[] {
  const elsewhere: InternalLink[] = [];
  for (const link of context.links) {
    const { page, fragment } = link.target;
    if (page !== undefined) elsewhere.push(link);
    else if (fragment !== undefined && !beginning.has(fragment) && !context.anchors.has(fragment)) {
      const near = nearest(fragment, [...context.anchors]);
      context.find(
        'anchor-dead',
        link.range,
        `the text has no heading \`#${fragment}\``,
        near && `did you mean \`#${near}\`?`,
      );
    }
  }
  return elsewhere;
}
