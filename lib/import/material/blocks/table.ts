import type { Element } from 'hast';
import { type BlockReader, elementAt, wordsOf } from '../block-parser.ts';
import type { Line } from '../line.ts';
import { cellsOf } from './cells.ts';

type Align = 'left' | 'right' | 'center' | undefined;

/** A table: a row of names, a row of dashes, and rows until the end of the block (https://python-markdown.github.io/extensions/tables/). */
export const readTable: BlockReader = (parent, blocks) => {
  const [block] = blocks;
  const [head, under, ...rows] = block?.lines ?? [];
  if (!block || !head || !under) return false;
  const names = cellsOf(head.text);
  const rules = cellsOf(under.text);
  const hasBars = (block.lines ?? []).every(({ text }) => /^\s*\||\|\s*$/.test(text));
  if (names.length === 1 && !(hasBars && rows.length >= 0 && /^\s*\||\|\s*$/.test(head.text)))
    return false;
  if (rules.length !== names.length || !/^[|:\- ]+$/.test(under.text) || !under.text.includes('-'))
    return false;
  blocks.shift();
  const aligns = rules.map(alignOf);
  parent.children.push(
    elementAt('table', head.number, {}, [
      elementAt('thead', head.number, {}, [row(head, 'th', aligns)]),
      elementAt(
        'tbody',
        head.number,
        {},
        rows.map((each) => row(each, 'td', aligns)),
      ),
    ]),
  );
  return true;
};

function row(line: Line, name: string, aligns: readonly Align[]): Element {
  const cells = cellsOf(line.text);
  return elementAt(
    'tr',
    line.number,
    {},
    aligns.map((align, index) =>
      elementAt(name, line.number, align ? { align } : {}, [
        wordsOf([{ text: cells[index] ?? '', number: line.number }]),
      ]),
    ),
  );
}

function alignOf(rule: string): Align {
  const [left, right] = [rule.startsWith(':'), rule.endsWith(':')];
  if (left && right) return 'center';
  if (left) return 'left';
  return right ? 'right' : undefined;
}
