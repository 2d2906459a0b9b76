import { type BlockReader, elementAt } from './block-reader.ts';
import { dedent, indentOf, isBlank } from './line.ts';

const opening = /^[ \t]*(`{3,}|~{3,})[ \t]*(.*)$/;

/** Code between fences, at any indentation (https://facelessuser.github.io/pymdown-extensions/extensions/superfences/). */
export const readFencedCode: BlockReader = (lines, at) => {
  const line = lines[at];
  const [, fence = '', info = ''] = opening.exec(line?.text ?? '') ?? [];
  if (!line || fence === '' || (fence.startsWith('`') && info.includes('`'))) return undefined;
  const end = lines.findIndex(
    ({ text }, index) => index > at && text.trim().startsWith(fence) && isOnly(text, fence),
  );
  if (end === -1) return undefined;
  const code = lines
    .slice(at + 1, end)
    .map((each) => dedent(each, indentOf(line)).text)
    .join('\n');
  const language = /^\{?\s*\.?([\w+#-]+)(?=[\s}]|$)/.exec(info)?.[1];
  const title = /\btitle=(?:"([^"]*)"|'([^']*)')/.exec(info);
  const name = title?.[1] ?? title?.[2];
  const code_ = elementAt(
    'code',
    line.number,
    language && !/=/.test(language) ? { className: [`language-${language}`] } : {},
    [{ type: 'text', value: `${code}\n` }],
  );
  const pre = elementAt('pre', line.number, {}, [code_]);
  const caption = name
    ? [
        elementAt('p', line.number, {}, [
          elementAt('code', line.number, {}, [{ type: 'text', value: name }]),
        ]),
      ]
    : [];
  return { nodes: [...caption, pre], next: end + 1 };
};

function isOnly(text: string, fence: string): boolean {
  return [...text.trim()].every((character) => character === fence[0]);
}

/** Code that is indented by four columns after a blank line. */
export const readIndentedCode: BlockReader = (lines, at) => {
  const first = lines[at];
  if (!first || indentOf(first) < 4) return undefined;
  let next = at;
  while (next < lines.length) {
    const line = lines[next];
    if (line && !isBlank(line) && indentOf(line) < 4) break;
    next += 1;
  }
  const code = lines
    .slice(at, next)
    .map((line) => dedent(line, 4).text)
    .join('\n')
    .trimEnd();
  const inside = elementAt('code', first.number, {}, [{ type: 'text', value: `${code}\n` }]);
  return { nodes: [elementAt('pre', first.number, {}, [inside])], next };
};
