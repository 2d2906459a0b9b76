import { parse } from 'acorn';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Context } from '../context.ts';

/** Finds paragraphs that are `import` and `export` statements. Sentences that begin with these words are prose. */
export function checkModules(tree: Root, context: Context): void {
  visit(tree, 'paragraph', (paragraph) => {
    const { start, end } = paragraph.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return;
    const source = context.text.slice(start.offset, end.offset);
    const [word] = /^(?:import|export)(?=[\s{*'"])/.exec(source) ?? [];
    if (!word || !isModule(source)) return;
    const [line = ''] = source.split('\n');
    context.find(
      'javascript',
      {
        line: start.line,
        column: start.column,
        endLine: start.line,
        endColumn: start.column + line.length,
      },
      `\`${line}\` is a JavaScript ${word}`,
      word === 'import'
        ? 'remove it; the components of the guide are there without it'
        : 'put what the post says into front matter',
    );
  });
}

/** Whether `source` is a module, or the beginning of one that a blank line cut off. */
function isModule(source: string): boolean {
  try {
    parse(source, { ecmaVersion: 'latest', sourceType: 'module' });
    return true;
  } catch (error) {
    return error instanceof SyntaxError && 'pos' in error && error.pos === source.length;
  }
}
