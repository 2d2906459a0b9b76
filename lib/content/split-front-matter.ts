import matter from 'gray-matter';
import type { DiagnosticId } from '#lib/diagnostics/diagnostic.ts';
import { report } from '#lib/diagnostics/report.ts';
import type { Checked } from './checked.ts';

/** A file cut in two. */
export interface FrontMatter {
  /** The YAML between the two lines `---`, with an empty first line: its lines are those of the file. */
  readonly yaml: string;
  /** Where `yaml` begins in the file, in UTF-16 code units. */
  readonly offset: number;
  /** What follows the front matter. */
  readonly body: string;
}

const refuse = {
  parse: (): never => {
    throw new TypeError('front matter is YAML');
  },
};
// gray-matter evaluates JavaScript and reads old YAML. It only cuts here, and no engine reads anything.
const engines = { yaml: () => ({}), json: refuse, javascript: refuse, coffee: refuse };
const opening = '---';
const program = /^(?:jsx?|javascript|tsx?|typescript|coffee|coffeescript|cson)$/i;

/** Cuts the front matter from a text that is not empty. Only plain `---` lines are front matter. */
export function splitFrontMatter(text: string, file: string): Checked<FrontMatter> {
  const first = firstLine(text);
  const fail = (id: DiagnosticId, line: number, length: number, message: string, hint?: string) => {
    const range = { line, column: 1, endLine: line, endColumn: 1 + length };
    return { value: undefined, diagnostics: [report(id, { file, range, message, hint })] };
  };
  if (!matter.test(text) || first.startsWith('----')) {
    const blank = /^(?:[ \t]*\r?\n)+---[ \t]*\r?\n/.test(text) || /^[ \t]+---/.test(text);
    const hint = blank ? 'remove what stands before the first ---' : undefined;
    return fail('front-matter-missing', 1, first.length, 'the file has no front matter', hint);
  }
  const language = first.slice(3).trim();
  if (program.test(language)) {
    const message = `the front matter is a program (\`${first}\`), and a post runs nothing`;
    return fail('front-matter-javascript', 1, first.length, message);
  }
  if (language !== '') {
    const message = `the front matter begins with \`${first}\``;
    return fail('front-matter-language', 1, first.length, message);
  }
  const end = closingLine(text);
  if (end === undefined) {
    const message = 'the front matter that begins here has no end';
    return fail('front-matter-missing', 1, 3, message, 'end it with a line that holds --- alone');
  }
  if (end.text !== '---') {
    const message = `the front matter ends with \`${end.text}\``;
    return fail('front-matter-missing', end.line, end.text.length, message, 'write --- alone');
  }
  const { matter: yaml, content: body } = matter(text, { engines });
  // Without the line end a `\r` before the closing line would belong to the last value.
  return { value: { yaml: `${yaml}\n`, offset: opening.length, body }, diagnostics: [] };
}

function firstLine(text: string): string {
  return /^.*/.exec(text)?.[0].trimEnd() ?? '';
}

// Where gray-matter ends the front matter: at the first line that begins with `---`.
function closingLine(text: string): { line: number; text: string } | undefined {
  const offset = text.indexOf('\n---', 3);
  if (offset === -1) return undefined;
  const line = text.slice(0, offset + 1).split('\n').length;
  return { line, text: firstLine(text.slice(offset + 1)) };
}
