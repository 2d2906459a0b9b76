import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { flowTag } from '../jsx.ts';
import type { placeOf } from './place-of.ts';

declare module 'mdast' {
  interface ImageData {
    /** Where the source had the picture beside the text. */
    place?: ReturnType<typeof placeOf>;
  }
}

/** Makes a figure of each picture that stands alone and had a place beside the text or a width. */
export function settlePlaces(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Figure') return SKIP;
    if (node.type !== 'paragraph' || parent.type === 'footnoteDefinition') return undefined;
    const [only, ...rest] = node.children;
    const inner = only?.type === 'link' && only.children.length === 1 ? only.children[0] : only;
    if (rest.length > 0 || inner?.type !== 'image') return undefined;
    const { align, width } = inner.data?.place ?? {};
    if (align === undefined && width === undefined) return undefined;
    parent.children.splice(index, 1, flowTag('Figure', { align, width }, [node]));
    return [SKIP, index + 1];
  });
}
