import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

/** Lets every picture that stands by itself open large; one in a line of text or in a link does not. */
export function enlargePictures(tree: Root): void {
  visit(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Picture') enlarge(node);
    if (node.type !== 'paragraph') return;
    const [only, ...rest] = node.children.filter(
      (child) => child.type !== 'text' || child.value.trim() !== '',
    );
    const isAlone = rest.length === 0 && only?.type === 'mdxJsxTextElement';
    if (isAlone && only.name === 'Picture') enlarge(only);
  });
}

function enlarge(picture: MdxJsxFlowElement | MdxJsxTextElement) {
  picture.attributes.push({ type: 'mdxJsxAttribute', name: 'large', value: 'true' });
}
