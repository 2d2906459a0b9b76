import type { Root } from 'mdast';
import { bundledLanguages, bundledLanguagesAlias } from 'shiki/langs';
import { visit } from 'unist-util-visit';

const known = new Set([
  'mermaid',
  ...Object.keys(bundledLanguages),
  ...Object.keys(bundledLanguagesAlias),
]);
/** Names that other highlighters give to languages of ours. */
const others: Readonly<Record<string, string>> = {
  console: 'shellsession',
  'c++': 'cpp',
  golang: 'go',
  ipython: 'python',
  ipython3: 'python',
  python3: 'python',
  objc: 'objective-c',
  pycon: 'python',
  sourcecode: '',
  text: '',
  plaintext: '',
  txt: '',
  plain: '',
};

/** Names the language of code as the site knows it; one that it does not know goes, and is returned with its line. */
export function settleCode(
  tree: Root,
): readonly { readonly language: string; readonly line: number }[] {
  const unknown: { language: string; line: number }[] = [];
  visit(tree, 'code', (code) => {
    if (!code.lang) return;
    const name = code.lang.toLowerCase();
    const language = others[name] ?? (known.has(name) ? name : undefined);
    if (language === undefined)
      unknown.push({ language: code.lang, line: code.position?.start.line ?? 1 });
    code.lang = language || (code.meta ? 'text' : null);
    // A diagram waits for somebody who says what it shows.
    if (language === 'mermaid') code.meta = 'alt="?"';
  });
  return unknown;
}
