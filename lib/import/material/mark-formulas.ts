import type { Dollars } from './material-site.ts';

/** Code in a line, which holds no formula. */
const code = /(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g;
const formula =
  /(?<!\\)\$\$((?:\\.|[^\\$])+?)\$\$|(?<![\\$])\$(?![\s$])((?:\\.|[^\\$])+?)(?<!\s)\$(?![\d$])|(?<!\\)\\\(((?:\\[^)]|[^\\])+?)\\\)|(?<!\\)\\\[((?:\\[^\]]|[^\\])+?)\\\]/gs;
/** What a formula holds and money does not; a name of one or two letters is one too. */
const mathematical = /[\\^_{}=<>]|^\s*\p{L}'{0,2}\s*$|^\s*\p{L}\([\p{L}\d, ]+\)\s*$/u;

/**
 * Writes the formulas of a text as `$$…$$`, which is how this site writes them: `$x$`, `\(x\)` and
 * `\[x\]` (https://facelessuser.github.io/pymdown-extensions/extensions/arithmatex/).
 */
export function markFormulas(text: string, dollars: Dollars): string {
  if (dollars === 'money' || !/[$\\]/.test(text)) return text;
  let end = 0;
  let marked = '';
  const mark = (stretch: string) =>
    stretch.replace(
      formula,
      (whole, both?: string, one?: string, round?: string, square?: string) => {
        const tex = both ?? one ?? round ?? square ?? '';
        // A formula ends with its paragraph.
        if (/\n[ \t]*\n/.test(tex) && both === undefined && square === undefined) return whole;
        if (dollars === 'either' && both === undefined && !mathematical.test(tex)) return whole;
        return `$$${tex}$$`;
      },
    );
  for (const { 0: whole, index } of text.matchAll(code)) {
    marked += mark(text.slice(end, index)) + whole;
    end = index + whole.length;
  }
  return marked + mark(text.slice(end));
}

/** Formulas between single dollars that hold a command of TeX, which money never does. */
const commands = /(?<![\\$])\$(?![\s$])[^$\n]*\\[a-zA-Z]+[^$\n]*(?<!\s)\$(?![\d$])/g;

/** Whether a text writes its formulas between single dollars, so that `$x,y$` is one as well. */
export function writesFormulas(text: string): boolean {
  return (text.replaceAll(code, '').match(commands) ?? []).length > 1;
}
