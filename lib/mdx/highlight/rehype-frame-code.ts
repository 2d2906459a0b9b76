import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

const framed = new Set(['code', 'figcaption', 'pre']);

/** Takes the inline styles off the frame that rehype-pretty-code draws around a fence. */
export function rehypeFrameCode() {
  return (tree: Root) => {
    visit(tree, 'element', (element) => {
      if (!framed.has(element.tagName)) return;
      delete element.properties.style;
      delete element.properties['data-theme'];
    });
  };
}
