import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Takes the inline styles off the frame that rehype-pretty-code draws around a fence. */
export function rehypeFrameCode() {
  return (tree: Root) => {
    visit(tree, 'element', (element) => {
      if (element.tagName !== 'code' && element.tagName !== 'pre') return;
      delete element.properties.style;
      delete element.properties['data-theme'];
    });
  };
}
