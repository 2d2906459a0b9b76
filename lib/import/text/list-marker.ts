/** What stands before the words of an item. */
export interface ListMarker {
  /** The bullet, or the sign behind the number. */
  readonly sign: string;
  readonly number: number | undefined;
  readonly indent: number;
  readonly words: string;
}

const bullet = /^(\s*)([•‣▪▫◦·●○■□–*+-])[ \t\u00A0]+(?=\S)/u;
const number = /^(\s*)(?:\((\d{1,3})\)|(\d{1,3})([.)]))[ \t\u00A0]+(?=\S)/;

/** Reads the marker at the beginning of a line of plain text; undefined when it begins with none. */
export function readListMarker(line: string): ListMarker | undefined {
  const [sign, space = '', own = ''] = bullet.exec(line) ?? [];
  if (sign !== undefined)
    return {
      sign: own,
      number: undefined,
      indent: widthOf(space),
      words: line.slice(sign.length),
    };
  const [head, before = '', inBrackets, plain, end = ')'] = number.exec(line) ?? [];
  if (head === undefined) return undefined;
  return {
    sign: inBrackets === undefined ? end : '()',
    number: Number(inBrackets ?? plain),
    indent: widthOf(before),
    words: line.slice(head.length),
  };
}

function widthOf(space: string): number {
  return space.replaceAll('\t', '    ').length;
}
