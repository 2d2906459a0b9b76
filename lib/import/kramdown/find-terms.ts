import type { BlockContent, Paragraph, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Finds lists of terms: a line, and under it lines that begin with a colon and a space
 * (https://kramdown.gettalong.org/syntax.html#definition-lists). They become `dl`, `dt` and `dd`.
 */
export function findTerms(tree: Root): void {
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const parts = split(paragraph);
    if (!parts) return undefined;
    const before = parent.children[index - 1];
    if (parts.term.length > 0) {
      const children = [...parts.term.map(term), ...parts.definitions.map(definition)];
      if (before?.type === 'blockquote' && before.data?.hName === 'dl') {
        before.children.push(...children);
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      parent.children.splice(index, 1, list(children) as BlockContent);
      return [SKIP, index + 1];
    }
    // A definition behind an empty line belongs to the term, or the list, before it.
    if (before?.type === 'paragraph' && !split(before)) {
      const made = list([term(before.children), ...parts.definitions.map(definition)]);
      parent.children.splice(index - 1, 2, made as BlockContent);
      return [SKIP, index];
    }
    if (before?.type === 'blockquote' && before.data?.hName === 'dl') {
      before.children.push(...(parts.definitions.map(definition) as never[]));
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    return undefined;
  });
}

interface Parts {
  readonly term: readonly PhrasingContent[][];
  readonly definitions: readonly PhrasingContent[][];
}

/** Cuts a paragraph at lines that begin with a colon; undefined when there is none. */
function split(paragraph: Paragraph): Parts | undefined {
  const lines: PhrasingContent[][] = [[]];
  for (const child of paragraph.children) {
    if (child.type !== 'text') {
      lines.at(-1)?.push(child);
      continue;
    }
    for (const [position, value] of child.value.split('\n').entries()) {
      if (position > 0) lines.push([]);
      if (value !== '') lines.at(-1)?.push({ ...child, value });
    }
  }
  const isDefinition = (line: readonly PhrasingContent[]) =>
    line[0]?.type === 'text' && /^:[ \t]+\S/.test(line[0].value);
  const first = lines.findIndex(isDefinition);
  if (first === -1) return undefined;
  const definitions: PhrasingContent[][] = [];
  for (const line of lines.slice(first)) {
    const [head, ...rest] = line;
    if (isDefinition(line) && head?.type === 'text')
      definitions.push([{ ...head, value: head.value.replace(/^:[ \t]+/, '') }, ...rest]);
    else definitions.at(-1)?.push({ type: 'text', value: '\n' }, ...line);
  }
  return { term: lines.slice(0, first), definitions };
}

function term(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', data: { hName: 'dt' }, children };
}

function definition(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', data: { hName: 'dd' }, children };
}

function list(children: Paragraph[]) {
  return { type: 'blockquote' as const, data: { hName: 'dl' }, children };
}
