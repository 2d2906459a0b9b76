import type { Handler } from '../conversion.ts';
import { Flow } from '../line/flow.ts';

/** A heading; one without words is none, and what it holds instead (a picture) stands for itself. */
export const heading: Handler = (element, flow, marks, conversion) => {
  const settled = conversion.headings.get(element);
  const inner = new Flow();
  // A heading is bold by itself.
  conversion.walk(
    element.children,
    inner,
    marks.filter(({ kind }) => kind !== 'strong'),
  );
  const blocks = inner.end();
  if (!settled) {
    for (const block of blocks) flow.block(block);
    return;
  }
  const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.children] : []));
  const children = lines.flatMap((line, index) =>
    index === 0 ? line : [{ type: 'text' as const, value: ' ' }, ...line],
  );
  flow.block({
    type: 'heading',
    depth: settled.depth,
    children: children.map((child) =>
      child.type === 'break' ? { type: 'text', value: ' ' } : child,
    ),
    ...(settled.id !== undefined && { data: { hProperties: { id: settled.id } } }),
    ...(element.position && { position: element.position }),
  });
  for (const block of blocks) if (block.type !== 'paragraph') flow.block(block);
};
