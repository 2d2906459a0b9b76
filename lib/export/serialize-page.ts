import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visitElements } from './visit-elements.ts';

/** Elements whose first line break a parser drops: https://html.spec.whatwg.org/#parsing-main-inbody */
const droppers = new Set(['pre', 'listing', 'textarea']);

interface Options {
  /**
   * Leaves out the tags that a parser puts back by itself (https://html.spec.whatwg.org/#optional-tags).
   * White space between two blocks then ends the first one, where it shows as little.
   */
  readonly compact?: boolean;
}

/** The HTML of a page. Parsed again, it gives the same tree. */
export function serializePage(tree: Root, { compact = false }: Options = {}): string {
  const doubled: { value: string }[] = [];
  visitElements(tree, (element) => {
    const first = element.children[0];
    if (droppers.has(element.tagName) && first?.type === 'text' && first.value.startsWith('\n')) {
      first.value = `\n${first.value}`;
      doubled.push(first);
    }
  });
  const html = toHtml(tree, {
    characterReferences: { useNamedReferences: true },
    omitOptionalTags: compact,
    collapseEmptyAttributes: compact,
    // It is the apostrophe in attributes: browsers before 2015 could be led astray by it.
    allowDangerousCharacters: true,
  });
  for (const text of doubled) text.value = text.value.slice(1);
  return html;
}
