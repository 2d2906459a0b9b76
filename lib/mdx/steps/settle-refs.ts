import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Context } from '../context.ts';
import { property } from '../jsx.ts';
import type { FigureNumbers } from './settle-figures.ts';

/** Turns `<Ref to="id" />` into a link that reads “Figure 2”. */
export function settleRefs(tree: Root, numbers: FigureNumbers, context: Context): void {
  visit(tree, 'mdxJsxTextElement', (node, index, parent) => {
    if (node.name !== 'Ref' || !parent || index === undefined) return;
    const id = property(node, 'to') ?? '';
    const number = numbers.get(id);
    if (number === undefined) {
      const near = nearest(id, [...numbers.keys()]);
      context.find(
        'figure-unknown',
        node,
        `there is no figure \`${id}\``,
        context.anchors.has(id)
          ? 'only a figure with a caption has a number; give it one, or write a link'
          : near && `did you mean \`${near}\`?`,
      );
    }
    parent.children[index] =
      number === undefined
        ? { type: 'text', value: id }
        : {
            type: 'link',
            url: `#${id}`,
            children: [{ type: 'text', value: `Figure\u00a0${number}` }],
            ...(node.position && { position: node.position }),
          };
  });
}
