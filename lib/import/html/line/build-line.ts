import type { PhrasingContent } from 'mdast';
import type { Mark, Piece } from './piece.ts';

const space = /[\t\n\f\r ]+/g;
const edges = /^(\s*)(.*?)(\s*)$/su;
/** Nothing that a reader sees: white space and characters without width. */
const invisible = /^[\s\u200B\u2060\uFEFF]*$/u;

/**
 * Makes phrasing of the pieces of one line. White space collapses as in HTML, breaks at either end
 * go, and spaces at the edge of a mark move out of it, since Markdown has no emphasis that begins
 * or ends with one. Empty when there is nothing to see.
 */
export function buildLine(pieces: readonly Piece[]): PhrasingContent[] {
  const line = moveSpaces(trim(collapse(pieces)));
  const isEmpty = line.every(
    (piece) => piece.type === 'break' || (piece.type === 'text' && invisible.test(piece.value)),
  );
  return isEmpty ? [] : nest(line, 0);
}

function collapse(pieces: readonly Piece[]): Piece[] {
  const line: Piece[] = [];
  let afterSpace = true;
  for (const piece of pieces) {
    if (piece.type !== 'text') {
      if (piece.type === 'break') dropTrailingSpace(line);
      line.push(piece);
      afterSpace = piece.type === 'break';
      continue;
    }
    const collapsed = piece.value.replace(space, ' ');
    const value = afterSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (value === '') continue;
    line.push({ ...piece, value });
    afterSpace = value.endsWith(' ');
  }
  dropTrailingSpace(line);
  return line;
}

function dropTrailingSpace(line: Piece[]) {
  const last = line.at(-1);
  if (last?.type !== 'text' || !last.value.endsWith(' ')) return;
  line.pop();
  if (last.value.length > 1) line.push({ ...last, value: last.value.slice(0, -1) });
}

function trim(line: Piece[]): Piece[] {
  const isBreak = (piece: Piece | undefined) => piece?.type === 'break';
  let start = 0;
  let end = line.length;
  while (start < end && isBreak(line[start])) start += 1;
  while (end > start && isBreak(line[end - 1])) end -= 1;
  return line.slice(start, end);
}

/** Gives white space only the marks that both of its neighbours have. */
function moveSpaces(line: readonly Piece[]): Piece[] {
  const pieces = line.flatMap((piece): Piece[] => {
    if (piece.type !== 'text' || piece.marks.length === 0) return [piece];
    const [, before = '', value = '', after = ''] = edges.exec(piece.value) ?? [];
    return [before, value, after]
      .filter((part) => part !== '')
      .map((part) => ({ ...piece, value: part }));
  });
  const before = marksOfLastWord(pieces);
  const after = marksOfLastWord(pieces.toReversed()).toReversed();
  return pieces.map((piece, index) =>
    isSpace(piece)
      ? { ...piece, marks: common(piece.marks, before[index] ?? [], after[index] ?? []) }
      : piece,
  );
}

/** For each piece, the marks of the nearest thing before it that can be seen. */
function marksOfLastWord(pieces: readonly Piece[]): (readonly Mark[])[] {
  let marks: readonly Mark[] = [];
  return pieces.map((piece) => {
    const before = marks;
    if (!isSpace(piece)) marks = piece.marks;
    return before;
  });
}

function isSpace(piece: Piece): boolean {
  return piece.type === 'break' || (piece.type === 'text' && piece.value.trim() === '');
}

function common(marks: readonly Mark[], ...others: readonly (readonly Mark[])[]): readonly Mark[] {
  const end = marks.findIndex((mark, index) => others.some((other) => other[index] !== mark));
  return end === -1 ? marks : marks.slice(0, end);
}

function nest(pieces: readonly Piece[], depth: number): PhrasingContent[] {
  const children: PhrasingContent[] = [];
  let index = 0;
  while (index < pieces.length) {
    const piece = pieces[index];
    const mark = piece?.marks[depth];
    if (!piece) break;
    if (!mark) {
      append(children, piece);
      index += 1;
      continue;
    }
    let end = index + 1;
    while (end < pieces.length && isSame(mark, pieces[end]?.marks[depth])) end += 1;
    children.push(mark.wrap(nest(pieces.slice(index, end), depth + 1)));
    index = end;
  }
  return children;
}

function isSame(mark: Mark, other: Mark | undefined): boolean {
  return other !== undefined && (other === mark || (mark.joins && other.kind === mark.kind));
}

function append(children: PhrasingContent[], piece: Piece) {
  const last = children.at(-1);
  if (piece.type === 'node') children.push(piece.node);
  else if (piece.type === 'break') children.push({ type: 'break' });
  else if (last?.type === 'text') last.value += piece.value;
  else
    children.push({
      type: 'text',
      value: piece.value,
      ...(piece.position && { position: piece.position }),
    });
}
