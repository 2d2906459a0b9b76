import type { Element } from 'hast';
import { type BlockReader, elementAt, giveBack, lastElement } from '../block-parser.ts';
import { isIndented, takeIndented } from '../line.ts';
import type { Store } from '../store.ts';

/** Code that is indented by four columns; blank lines do not end it. */
export const readIndentedCode: BlockReader = (parent, blocks, { store }) => {
  const [block] = blocks;
  if (!block || !isIndented(block.lines)) return false;
  blocks.shift();
  const { body, rest } = takeIndented(block.lines);
  const text = body.map(({ text }) => restore(text, store)).join('\n');
  const before = lastElement(parent);
  const code = before && codeIn(before);
  if (code) {
    const [written] = code.children;
    const value = written?.type === 'text' ? written.value : '';
    code.children = [
      { type: 'text', value: `${value}${'\n'.repeat(block.gap)}${text.trimEnd()}\n` },
    ];
  } else {
    const inside = elementAt('code', block.lines[0]?.number, {}, [
      { type: 'text', value: `${text.trimEnd()}\n` },
    ]);
    parent.children.push(
      elementAt('pre', block.lines[0]?.number, { dataIndented: 'true' }, [inside]),
    );
  }
  giveBack(blocks, rest);
  return true;
};

/** The code that blank lines may go on with. */
function codeIn({ tagName, properties, children: [first] }: Element): Element | undefined {
  return tagName === 'pre' && properties.dataIndented && first?.type === 'element'
    ? first
    : undefined;
}

/** Fences in code are code. */
function restore(text: string, store: Store): string {
  return store
    .split(text)
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.kind === 'code')
        return part.source
          .map((line) => line.text)
          .join('\n')
          .trimStart();
      return part.kind === 'html' ? part.value : '';
    })
    .join('');
}
