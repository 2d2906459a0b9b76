import type { List, Nodes, Paragraph, Parents, Root, Table } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { type AttributeList, readAttributeList } from './attribute-list.ts';

const whole = /^\s*\{:\s*([^}]*)\}\s*$/;
const trailing = /\n\{:\s*([^}]*)\}\s*$/;
const leading = /^\s*\{:\s*([^}]*)\}[ \t]*\n/;
const attached = /^\{:\s*([^}]*)\}/;
const headingId = /\s*\{#([\w.:-]+)\}\s*$/;
const extension = /^\s*\{::?\/?[^}]*\/?\}\s*$/;

/**
 * Gives elements the attributes of the lists behind them, in a line of their own or at the end of
 * one, and takes the lists out of the text. A list that makes a table of contents takes the list
 * before it along, which only held its place.
 */
export function applyAttributes(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'heading') takeHeadingId(node);
    if (!parent || index === undefined) return undefined;
    if (node.type === 'list' && holdsContents(node)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type === 'table') ofTable(node);
    if (node.type === 'paragraph') return ofBlock(node, index, parent);
    if (node.type === 'text') {
      const [written, inside] = attached.exec(node.value) ?? [];
      const before = parent.children[index - 1];
      if (written === undefined || !before || before.type === 'text') return undefined;
      apply(before, readAttributeList(inside ?? ''));
      node.value = node.value.slice(written.length);
    }
    return undefined;
  });
}

/** The list right below a table is a row of it in CommonMark. */
function ofTable(table: Table) {
  const row = table.children.at(-1);
  const [first, ...others] = row?.children ?? [];
  const only = first?.children.length === 1 ? first.children[0] : undefined;
  if (only?.type !== 'text' || others.some(({ children }) => children.length > 0)) return;
  const [, inside] = whole.exec(only.value) ?? [];
  if (inside === undefined) return;
  table.children.pop();
  apply(table, readAttributeList(inside));
}

function skipTo(index: number): [typeof SKIP, number] {
  return [SKIP, index];
}

function ofBlock(paragraph: Paragraph, index: number, parent: Parents) {
  const only = paragraph.children.length === 1 ? paragraph.children[0] : undefined;
  if (only?.type === 'text') {
    const [, inside] = whole.exec(only.value) ?? [];
    if (inside !== undefined || extension.test(only.value)) {
      const before = parent.children[index - 1];
      const isContents = /^\s*toc\b|^:?\s*toc\b/.test(inside ?? '');
      if (before && isContents && before.type === 'list') {
        parent.children.splice(index - 1, 2);
        return skipTo(index - 1);
      }
      if (before && inside !== undefined) apply(before, readAttributeList(inside));
      parent.children.splice(index, 1);
      return skipTo(index);
    }
  }
  const last = paragraph.children.at(-1);
  if (last?.type === 'text') {
    const [written, inside = ''] = trailing.exec(last.value) ?? [];
    if (written !== undefined) {
      last.value = last.value.slice(0, -written.length);
      apply(paragraph, readAttributeList(inside));
    }
  }
  const first = paragraph.children[0];
  if (first?.type === 'text') {
    const [written, inside = ''] = leading.exec(first.value) ?? [];
    if (written !== undefined) {
      first.value = first.value.slice(written.length);
      apply(paragraph, readAttributeList(inside));
    }
  }
  return undefined;
}

/** `* TOC` with `{:toc}` in the line below is one item of a list in CommonMark. */
function holdsContents({ children }: List): boolean {
  const [item, ...rest] = children;
  const text = item?.children[0]?.type === 'paragraph' ? item.children[0].children[0] : undefined;
  return rest.length === 0 && text?.type === 'text' && /\n\{:\s*toc\b[^}]*\}\s*$/.test(text.value);
}

function takeHeadingId(heading: Nodes) {
  if (heading.type !== 'heading') return;
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return;
  const [written, id] = headingId.exec(last.value) ?? [];
  const [list, inside = ''] = /\s*\{:\s*([^}]*)\}\s*$/.exec(last.value) ?? [];
  if (written !== undefined && id) {
    last.value = last.value.slice(0, -written.length);
    apply(heading, { id, classes: [], values: new Map() });
  } else if (list !== undefined) {
    last.value = last.value.slice(0, -list.length);
    apply(heading, readAttributeList(inside));
  }
}

function apply(node: Nodes, { id, classes, values }: AttributeList) {
  const properties = {
    ...(node.data && 'hProperties' in node.data ? node.data.hProperties : {}),
    ...Object.fromEntries(values),
    ...(id !== undefined && { id }),
    ...(classes.length > 0 && { className: [...classes] }),
  };
  node.data = { ...node.data, hProperties: properties };
  const language = classes.find((name) => name.startsWith('language-'));
  if (node.type === 'code' && language && !node.lang)
    node.lang = language.slice('language-'.length);
}
