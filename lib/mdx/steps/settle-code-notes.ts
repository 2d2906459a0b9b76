import type { Code, List, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Context } from '../context.ts';

/** Comment at the end of a line that holds nothing but markers: `# (1)!`, `// (1)! (2)!`, `/* (1)! *\/`, `<!-- (1)! -->`. */
const markers = /[ \t]*(?:#|\/\/|--|;|%|\/\*|<!--)[ \t]*((?:\(\d+\)![ \t]*)+)(?:\*\/|-->)?[ \t]*$/;

/**
 * Ties the markers of a fence to the items of the list below it, inside `<CodeNotes>`. The comments
 * leave the code; the fence's meta says which line has which note, as `notes="2:1,4:2"`.
 */
export function settleCodeNotes(tree: Root, context: Context): void {
  let count = 0;
  visit(tree, 'mdxJsxFlowElement', (node) => {
    if (node.name !== 'CodeNotes') return;
    count += 1;
    const [code, list, ...rest] = node.children;
    if (code?.type !== 'code' || list?.type !== 'list' || !list.ordered || rest.length > 0) {
      context.find(
        'component-content',
        node,
        '<CodeNotes> holds a fence and a numbered list',
        'put the fence first and one numbered list after it, nothing else',
      );
      return;
    }
    tie(code, list, `code-${count}`, context);
  });
}

function tie(code: Code, list: List, group: string, context: Context) {
  const used = new Set<number>();
  const indent = code.position?.start.column ?? 1;
  const notes: string[] = [];
  const lines = code.value.split('\n').map((line, index) => {
    const [comment, numbers = ''] = markers.exec(line) ?? [];
    if (comment === undefined) return line;
    for (const [, digits] of numbers.matchAll(/\((\d+)\)!/g)) {
      const number = Number(digits);
      if (number < 1 || number > list.children.length) {
        const at = (code.position?.start.line ?? 0) + 1 + index;
        context.find(
          'code-notes-mismatch',
          { line: at, column: indent + line.length - comment.trimStart().length },
          `the marker (${number})! has no item in the list`,
        );
        continue;
      }
      used.add(number);
      notes.push(`${index + 1}:${number}`);
    }
    return line.slice(0, -comment.length);
  });
  code.value = lines.join('\n');
  code.meta = `${code.meta ?? ''} notes="${group}/${notes.join(',')}"`.trim();
  list.data = { ...list.data, hProperties: { className: ['code-notes'] } };
  for (const [index, item] of list.children.entries()) {
    if (!used.has(index + 1))
      context.find(
        'code-notes-mismatch',
        item,
        `item ${index + 1} of the list has no marker in the code`,
        `write a comment (${index + 1})! at the end of its line`,
      );
    const id = `${group}-note-${index + 1}`;
    item.data = { ...item.data, hProperties: { id } };
  }
}
