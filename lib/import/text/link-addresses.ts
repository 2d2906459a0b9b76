import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { elementAt } from '../material/block-parser.ts';

const address = /\bhttps?:\/\/[^\s<>"“”]+/g;
const behind = /[.,;:!?'’)\]]+$/;

/** Makes links of the addresses that stand in a plain text as words. */
export function linkAddresses(tree: Root): void {
  visit(tree, 'element', (element: Element) => {
    if (['pre', 'a'].includes(element.tagName)) return 'skip';
    element.children = element.children.flatMap((child): ElementContent[] =>
      child.type === 'text' ? split(child.value, element) : [child],
    );
    return undefined;
  });
}

function split(value: string, { position }: Element): ElementContent[] {
  const parts: ElementContent[] = [];
  let end = 0;
  for (const { 0: found, index } of value.matchAll(address)) {
    const href = withoutEnd(found);
    if (!URL.canParse(href)) continue;
    if (index > end) parts.push({ type: 'text', value: value.slice(end, index) });
    parts.push(elementAt('a', position?.start.line, { href }, [{ type: 'text', value: href }]));
    end = index + href.length;
  }
  if (end < value.length) parts.push({ type: 'text', value: value.slice(end) });
  return parts;
}

/** An address without the signs of the sentence behind it; brackets that it opened itself stay. */
function withoutEnd(found: string): string {
  const href = found.replace(behind, '');
  const tail = found.slice(href.length);
  const isOpen = href.includes('(') && !href.includes(')') && tail.startsWith(')');
  return isOpen ? `${href})` : href;
}
