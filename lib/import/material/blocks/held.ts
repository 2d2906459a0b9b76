import type { ElementContent } from 'hast';
import { type BlockParser, type BlockReader, wordsOf } from '../block-parser.ts';
import { blocksOf } from '../line.ts';
import type { Held, HeldElement } from '../store.ts';

/** HTML with Markdown in it, which was taken out of the text. */
export const readHeld: BlockReader = (parent, blocks, parser) => {
  const [block] = blocks;
  const [first, ...more] = block?.lines ?? [];
  const held = first && more.length === 0 ? parser.store.get(first.text) : undefined;
  if (held?.kind !== 'element') return false;
  blocks.shift();
  parent.children.push(fill(held, parser));
  return true;
};

/** An element with what stands in it. */
function fill({ element, mode, parts }: HeldElement, parser: BlockParser) {
  for (const part of parts) {
    if (isHeld(part)) element.children.push(...nodesOf(part, parser));
    else if (mode === 'words') element.children.push(wordsOf(part));
    else parser.read(element, blocksOf(part));
  }
  return element;
}

function isHeld(part: HeldElement['parts'][number]): part is Held {
  return 'kind' in part;
}

/** What was taken out of the text, as nodes; HTML stays as it is written, for the parser of HTML. */
export function nodesOf(held: Held, parser: BlockParser): ElementContent[] {
  if (held.kind === 'code') return [...held.nodes];
  if (held.kind === 'element') return [fill(held, parser)];
  const point = { line: held.line, column: 1, offset: 0 };
  return parser.store.split(held.value).flatMap((part): ElementContent[] => {
    if (typeof part !== 'string') return nodesOf(part, parser);
    return [{ type: 'raw', value: part, position: { start: point, end: point } }];
  });
}
