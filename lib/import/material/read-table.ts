import { type BlockReader, elementAt } from './block-reader.ts';
import type { Line } from './line.ts';

const rule = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** A table: a row of names, a row of dashes, and rows until a blank line. */
export const readTable: BlockReader = (lines, at, reading) => {
  const [head, under] = [lines[at], lines[at + 1]];
  if (!head || !under || !head.text.includes('|') || !under.text.includes('|')) return undefined;
  if (!rule.test(under.text)) return undefined;
  let next = at + 2;
  while (next < lines.length && (lines[next]?.text.trim() ?? '') !== '') next += 1;
  const aligns = cellsOf(under.text).map((cell) =>
    cell.endsWith(':')
      ? cell.startsWith(':')
        ? 'center'
        : 'right'
      : cell.startsWith(':')
        ? 'left'
        : undefined,
  );
  const row = (line: Line, name: string) => {
    const cells = cellsOf(line.text);
    return elementAt(
      'tr',
      line.number,
      {},
      aligns.map((align, index) => {
        const cell = reading.words(name, [{ text: cells[index] ?? '', number: line.number }]);
        if (align) cell.properties = { align };
        return cell;
      }),
    );
  };
  const body = lines.slice(at + 2, next).map((line) => row(line, 'td'));
  const table = elementAt('table', head.number, {}, [
    elementAt('thead', head.number, {}, [row(head, 'th')]),
    elementAt('tbody', head.number, {}, body),
  ]);
  return { nodes: [table], next };
};

/** The cells of a row; a bar in code or after a backslash separates nothing. */
function cellsOf(text: string): string[] {
  const cells = [''];
  const add = (part: string) => cells.push(`${cells.pop() ?? ''}${part}`);
  let index = 0;
  const row = text
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  while (index < row.length) {
    const rest = row.slice(index);
    const code = /^(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/.exec(rest)?.[0];
    const part = code ?? (/^\\[\s\S]/.exec(rest)?.[0] || rest.slice(0, 1));
    if (part === '|') cells.push('');
    else add(part === '\\|' ? '|' : (code?.replaceAll('\\|', '|') ?? part));
    index += part.length;
  }
  return cells.map((cell) => cell.trim());
}
