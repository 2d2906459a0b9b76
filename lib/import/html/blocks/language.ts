import type { Element } from 'hast';
import { classesOf, textOf } from '../properties.ts';

const prefixes = [
  'language-',
  'lang-',
  'highlight-source-',
  'brush:',
  'highlight-text-',
  'highlight-',
];
/** Classes of highlighters that are no language. */
const noLanguage = new Set(['none', 'nohighlight', 'plaintext', 'plain', 'text', 'no-highlight']);

/**
 * The language of code as its highlighter names it, in lower case; undefined when nothing says one.
 * `around` are the elements that stand around the code, outermost first.
 */
export function languageOf(around: readonly Element[]): string | undefined {
  for (const element of around.toReversed()) {
    const name = named(element);
    if (name !== undefined) return noLanguage.has(name) ? undefined : name;
  }
  return undefined;
}

function named(element: Element): string | undefined {
  const data =
    textOf(element, 'dataLang') ??
    textOf(element, 'dataLanguage') ??
    textOf(element, 'dataEnlighterLanguage');
  if (data) return data.toLowerCase();
  const classes = classesOf(element);
  for (const [index, name] of classes.entries()) {
    const prefix = prefixes.find((each) => name.startsWith(each));
    if (!prefix) continue;
    // SyntaxHighlighter writes `brush: bash; title: …`, which the parser cuts at spaces.
    const rest = name.slice(prefix.length) || classes[index + 1] || '';
    return rest.replace(/;$/, '').toLowerCase() || undefined;
  }
  const marker = ['sourceCode', 'hljs', 'src', 'prettyprint', 'CodeRay'].findIndex((name) =>
    classes.includes(name),
  );
  if (marker === -1) return undefined;
  const rest = classes.find(
    (name) =>
      !/^(sourceCode|hljs|src|prettyprint(ed)?|CodeRay|numberSource|numberLines|linenums.*|wp-block-code)$/.test(
        name,
      ),
  );
  return rest?.replace(/^src-/, '').toLowerCase();
}
