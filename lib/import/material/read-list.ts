import type { Element } from 'hast';
import { type BlockReader, elementAt, type Reading } from './block-reader.ts';
import { dedent, indentOf, isBlank, type Line } from './line.ts';

const item = /^ {0,3}(?:(\d+)\.|[*+-])[ \t]+(.*)$/;
const nested = /^(?:\d+\.|[*+-])[ \t]+/;

/** Whether a list may begin in a line. */
function beginsList(line: Line): boolean {
  return item.test(line.text) && !/^ {0,3}([*-])[ \t]*(?:\1[ \t]*){2,}$/.test(line.text);
}

/**
 * A list as Python-Markdown reads it: it begins after a blank line, what belongs to an item is
 * indented by four columns, and an item after a blank line goes on with the list, whatever its mark.
 */
export const readList: BlockReader = (lines, at, reading) => {
  const first = lines[at];
  if (!first || !beginsList(first)) return undefined;
  const items: Line[][] = [];
  let next = at;
  while (next < lines.length) {
    const line = lines[next];
    if (!line) break;
    const before = lines[next - 1];
    if (beginsList(line)) {
      items.push([{ text: item.exec(line.text)?.[2] ?? '', number: line.number }]);
    } else if (isBlank(line) || indentOf(line) >= 4) {
      items.at(-1)?.push(dedent(line, 4));
    } else if (before && next > at && isBlank(before)) {
      break;
    } else {
      items.at(-1)?.push({ text: line.text.trimStart(), number: line.number });
    }
    next += 1;
  }
  const ordered = /^ {0,3}\d/.test(first.text);
  const list = elementAt(
    ordered ? 'ol' : 'ul',
    first.number,
    {},
    items.map((lines) => readItem(lines, reading)),
  );
  return { nodes: [list], next };
};

function readItem(lines: readonly Line[], reading: Reading): Element {
  const [first] = lines;
  // A list that is indented under an item needs no blank line before it.
  const open = lines.findIndex(
    (line, index) => index > 0 && nested.test(line.text) && !isBlank(lines[index - 1] ?? line),
  );
  const spread =
    open === -1
      ? lines
      : [...lines.slice(0, open), { text: '', number: first?.number ?? 1 }, ...lines.slice(open)];
  const children = reading.blocks(spread);
  const only = children.length === 1 && children[0]?.type === 'element' ? children[0] : undefined;
  const task = /^\[([ xX])\][ \t]+/.exec(first?.text ?? '');
  const element = elementAt('li', first?.number ?? 1, {}, children);
  if (task && first && only === undefined) return element;
  return element;
}
