import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Context } from '../context.ts';
import { phrase } from '../jsx.ts';

const unexplained = new Set([
  'heading',
  'link',
  'linkReference',
  'code',
  'inlineCode',
  'footnoteDefinition',
]);

/** Explains each abbreviation of the glossary where running text uses it for the first time. */
export function settleAbbreviations(tree: Root, context: Context): void {
  const explained = [...context.glossary].flatMap(([short, long]) => (long === '' ? [] : short));
  if (explained.length === 0) return;
  const keys = explained.sort((a, b) => b.length - a.length).map(quote);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_-])(${keys.join('|')})(?=s?(?![\\p{L}\\p{N}_]))`,
    'u',
  );
  const seen = new Set<string>();
  visit(tree, (node, index, parent) => {
    if (unexplained.has(node.type)) return SKIP;
    if (
      'name' in node &&
      typeof node.name === 'string' &&
      /^(Annotation|Kbd|Abbreviation|Caption|code|kbd|abbr)$/.test(node.name)
    )
      return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    const parts = explain(node.value, pattern, seen, context.glossary);
    if (parts.length === 1) return undefined;
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

function explain(
  text: string,
  pattern: RegExp,
  seen: Set<string>,
  glossary: ReadonlyMap<string, string>,
): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let rest = text;
  let plain = '';
  for (let match = pattern.exec(rest); match; match = pattern.exec(rest)) {
    const [short] = match;
    plain += rest.slice(0, match.index);
    rest = rest.slice(match.index + short.length);
    if (seen.has(short)) {
      plain += short;
      continue;
    }
    seen.add(short);
    if (plain) parts.push({ type: 'text', value: plain });
    plain = '';
    parts.push(
      phrase('Abbreviation', { id: `abbr-${seen.size}`, long: glossary.get(short) }, [
        { type: 'text', value: short },
      ]),
    );
  }
  if (plain + rest || parts.length === 0) parts.push({ type: 'text', value: plain + rest });
  return parts;
}

function quote(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
