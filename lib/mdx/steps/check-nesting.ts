import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Context } from '../context.ts';

/** Components that mean something in one other component only. */
const homes: Readonly<Record<string, string>> = {
  Tab: 'Tabs',
  dd: 'dl',
  dt: 'dl',
  summary: 'details',
};

/** Finds parts that stand outside the whole they belong to, such as a `<Tab>` outside `<Tabs>`. */
export function checkNesting(tree: Root, context: Context): void {
  visit(tree, 'mdxJsxFlowElement', (node, _index, parent) => {
    const home = homes[node.name ?? ''];
    if (!home || (parent && 'name' in parent && parent.name === home)) return;
    context.find(
      'component-content',
      node,
      `<${node.name}> stands outside <${home}>`,
      `put <${home}> around it`,
    );
  });
}
