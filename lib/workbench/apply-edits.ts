import type { Edit } from '../diagnostics/diagnostic.ts';

/** Makes changes in a text; they do not overlap and come in any order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits.toSorted((a, b) => a.start - b.start);
  let end = 0;
  let result = '';
  for (const edit of ordered) {
    if (edit.start < end) throw new RangeError('two changes of a text overlap');
    result += text.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return result + text.slice(end);
}
