import { type BlockReader, giveBack } from '../block-parser.ts';
import { LineText } from '../line-text.ts';

const definition =
  /^ {0,3}\[([^[\]]*)\]:[ ]*\n?[ ]*([^\s]+)[ ]*(?:\n[ ]*)?((["'])(.*)\4[ ]*|\((.*)\)[ ]*)?$/m;

/** `[label]: address "title"`, in any line of a block. */
export const readReference: BlockReader = (_parent, blocks, { definitions }) => {
  const [block] = blocks;
  if (!block) return false;
  const source = new LineText(block.lines);
  const found = definition.exec(source.text);
  if (!found) return false;
  const [whole, label = '', address = '', , , one, other] = found;
  const title = one ?? other;
  const plain = address.replace(/^</, '').replace(/>$/, '');
  definitions.set(
    label.trim().toLowerCase().replace(/\s+/g, ' '),
    `[${label}]: <${plain.replace(/[<>]/g, encodeURIComponent)}>${title ? ` "${title.replaceAll('"', '&quot;')}"` : ''}`,
  );
  blocks.shift();
  const rest = source.text.slice(found.index + whole.length);
  if (rest.trim() !== '') {
    const from = found.index + whole.length + (rest.length - rest.replace(/^\n+/, '').length);
    giveBack(blocks, source.slice(from, source.text.length));
  }
  const before = source.text.slice(0, found.index).replace(/\n+$/, '');
  if (before.trim() !== '') giveBack(blocks, source.slice(0, before.length), block.gap);
  return true;
};
