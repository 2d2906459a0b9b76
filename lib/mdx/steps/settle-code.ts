import type { Code, Root } from 'mdast';
import { bundledLanguages, bundledLanguagesAlias } from 'shiki/langs';
import { visit } from 'unist-util-visit';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Context } from '../context.ts';

const plain = ['text', 'plaintext', 'txt', 'plain', 'ansi'];
const languages = new Set([
  ...Object.keys(bundledLanguages),
  ...Object.keys(bundledLanguagesAlias),
  ...plain,
]);

/** Finds fences whose language the highlighter does not know. A fence without a language is plain text. */
export function settleCode(tree: Root, context: Context): void {
  visit(tree, 'code', (code: Code) => {
    const { lang } = code;
    if (!lang || lang === 'mermaid') return;
    if (languages.has(lang.toLowerCase())) {
      code.lang = lang.toLowerCase();
      return;
    }
    const near = nearest(lang, [...languages]);
    const line = code.position?.start.line ?? 1;
    const column = (code.position?.start.column ?? 1) + fenceLength(code, context.text);
    context.find(
      'code-language-unknown',
      { line, column, endLine: line, endColumn: column + lang.length },
      `\`${lang}\` is not a language that can be highlighted`,
      near && `did you mean \`${near}\`?`,
    );
    code.lang = 'text';
  });
}

/** How many characters stand before the language: the fence itself and the space after it. */
function fenceLength(code: Code, text: string): number {
  const start = code.position?.start.offset ?? 0;
  return /^[`~]+[ \t]*/.exec(text.slice(start))?.[0].length ?? 3;
}
