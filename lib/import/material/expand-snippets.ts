import type { Line } from './line.ts';

/** A snippet that is not there, or that is not text. */
interface Missing {
  readonly line: number;
  readonly name: string;
}

const inline = /^([ \t]*)(;*)-+8<-+[ \t]+(?:"([^"]+)"|'([^']+)')[ \t]*$/;
const fence = /^([ \t]*)(;*)-+8<-+[ \t]*$/;
const section = /-+8<-+[ \t]+\[[ \t]*(start|end)[ \t]*(?::[ \t]*([\w-]+))?[ \t]*\]/;
const deepest = 10;
const most = 50_000;

/**
 * Puts the files that a text names in the place of their names, `--8<-- "file"`, each line with the
 * number of the line that named it (https://facelessuser.github.io/pymdown-extensions/extensions/snippets/).
 */
export function expandSnippets(
  lines: readonly Line[],
  find: (path: string) => string | undefined,
): { readonly lines: readonly Line[]; readonly missing: readonly Missing[] } {
  const missing: Missing[] = [];
  let count = 0;
  const include = (line: Line, before: string, name: string, depth: number): Line[] => {
    const text = depth > deepest || count > most ? undefined : snippet(name, find);
    if (text === undefined) {
      missing.push({ line: line.number, name });
      return [line];
    }
    count += text.length;
    const inner = text.map((each) => ({ text: each && before + each, number: line.number }));
    return expand(inner, depth + 1);
  };
  const expand = (source: readonly Line[], depth: number): Line[] => {
    let open = false;
    return source.flatMap((line): Line[] => {
      const [isFence, space = '', kept] = fence.exec(line.text) ?? [];
      if (isFence !== undefined) {
        if (kept) return [{ ...line, text: line.text.replace(';', '') }];
        open = !open;
        return [];
      }
      if (open) {
        const name = line.text.trim();
        return name === '' || name.startsWith(';') ? [] : include(line, space, name, depth);
      }
      const [written, before = '', escaped, one, other] = inline.exec(line.text) ?? [];
      if (written === undefined) return [line];
      if (escaped) return [{ ...line, text: line.text.replace(';', '') }];
      return include(line, before, one ?? other ?? '', depth);
    });
  };
  return { lines: expand(lines, 0), missing };
}

/** The lines of `file`, of `file:section` or of `file:first:last`. */
function snippet(
  name: string,
  find: (path: string) => string | undefined,
): readonly string[] | undefined {
  const [, path = name, part] = /^(.+?)((?::[\w-]*)+)$/.exec(name) ?? [];
  const text = find(path) ?? find(name);
  if (text === undefined) return undefined;
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const [, first = '', last = ''] = part?.split(':') ?? [];
  if (/^\d*$/.test(first) && /^\d*$/.test(last) && part) {
    return lines.slice(Number(first || 1) - 1, last === '' ? undefined : Number(last));
  }
  return part ? sectionOf(lines, first) : lines.filter((line) => !section.test(line));
}

function sectionOf(lines: readonly string[], name: string): readonly string[] | undefined {
  let isInside = false;
  let isFound = false;
  const inside = lines.filter((line) => {
    const [mark, which, own] = section.exec(line) ?? [];
    if (mark === undefined) return isInside;
    if (own === name || (which === 'end' && own === undefined)) isInside = which === 'start';
    isFound ||= isInside;
    return false;
  });
  return isFound ? inside : undefined;
}
