/** A stretch of text: words, or TeX that stood between the delimiters of MathJax. */
export type Stretch =
  | { readonly text: string; readonly tex?: undefined }
  | { readonly tex: string; readonly display: boolean };

const formulas = /\\\((.+?)\\\)|\\\[(.+?)\\\]|\$\$(.+?)\$\$/gs;
/** What a formula holds and plain words do not; a name of one or two letters is one too. */
const mathematical = /[\\^_{}=]|^\s*\p{L}{1,2}\s*$/u;

/** Cuts text at its formulas: `\\(a\\)`, `\\[b\\]` and `$$c$$`, which is set apart where it stands alone. */
export function splitFormulas(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const { 0: whole, 1: line, 2: apart, 3: either, index } of text.matchAll(formulas)) {
    const tex = line ?? apart ?? either ?? '';
    if (!mathematical.test(tex)) continue;
    if (index > end) stretches.push({ text: text.slice(end, index) });
    const alone = text.trim() === whole;
    stretches.push({ tex, display: apart !== undefined || (either !== undefined && alone) });
    end = index + whole.length;
  }
  if (end < text.length) stretches.push({ text: text.slice(end) });
  return stretches;
}
