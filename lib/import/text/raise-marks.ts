import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Tell } from '../html/conversion.ts';
import { elementAt } from '../material/block-parser.ts';

/** A copy of a page sets a raised sign level with its word: `ThingTM`. */
const raised = /(?<=\p{Ll})(TM|SM)(?![\p{L}\p{N}])/gu;

/** Raises the trade mark signs again that a copy of a page set down; each is told. */
export function raiseMarks(tree: Root, tell: Tell): void {
  visit(tree, 'element', (element: Element) => {
    if (element.tagName === 'pre') return 'skip';
    element.children = element.children.flatMap((child): ElementContent[] => {
      if (child.type !== 'text') return [child];
      return child.value.split(raised).flatMap((value, index): ElementContent[] => {
        if (index % 2 === 0) return value === '' ? [] : [{ type: 'text', value }];
        tell('source-part', element, `\`${value}\` behind a word is read as raised`);
        return [elementAt('sup', element.position?.start.line, {}, [{ type: 'text', value }])];
      });
    });
    return undefined;
  });
}
