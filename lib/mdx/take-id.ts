import type { Heading, Paragraph } from 'mdast';

/** A fixed id at the end of a heading or a caption: `The arithmetic [#sum]`. */
const trailingId = /\s*\[#([\p{L}\p{N}_][\p{L}\p{N}_.:-]*)\]\s*$/u;

/** Takes the id off the end of a heading or a caption; undefined when it names none. */
export function takeId(node: Heading | Paragraph): string | undefined {
  const last = node.children.at(-1);
  if (last?.type !== 'text') return undefined;
  const [written, id] = trailingId.exec(last.value) ?? [];
  if (written === undefined) return undefined;
  last.value = last.value.slice(0, -written.length);
  if (last.value === '') node.children.pop();
  return id;
}
