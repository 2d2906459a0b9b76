import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { elementFrom } from './nodes-from.ts';

const code = new Set(['code', 'pre', 'script', 'style', 'textarea', 'math']);

/** The signs of CriticMarkup that may stand around other elements, with what each makes. */
const pairs = [
  { name: 'del', open: '{--', close: '--}' },
  { name: 'ins', open: '{++', close: '++}' },
  { name: 'mark', open: '{==', close: '==}' },
  { name: 'span', open: '{>>', close: '<<}' },
] as const;

/**
 * Reads what an editor proposed (https://facelessuser.github.io/pymdown-extensions/extensions/critic/):
 * deletions, insertions, exchanges and marks; remarks stay as words of the line.
 */
export function settleCritic(tree: Root): void {
  visit(tree, (node) => {
    if (node.type !== 'element' && node.type !== 'root') return undefined;
    if (node.type === 'element' && code.has(node.tagName)) return 'skip';
    for (const pair of pairs) wrap(node, pair);
    exchange(node);
    return undefined;
  });
}

function wrap(parent: Element | Root, { name, open, close }: (typeof pairs)[number]) {
  for (let first = 0; first < parent.children.length; first += 1) {
    const head = parent.children[first];
    const from = head?.type === 'text' ? head.value.indexOf(open) : -1;
    if (head?.type !== 'text' || from === -1) continue;
    const last = parent.children.findIndex(
      (child, index) =>
        child.type === 'text' &&
        index >= first &&
        child.value.includes(close, index === first ? from + open.length : 0),
    );
    const tail = parent.children[last];
    if (tail?.type !== 'text') continue;
    const to = tail.value.indexOf(close, last === first ? from + open.length : 0);
    const before = { ...head, value: head.value.slice(0, from) };
    const inside: ElementContent[] =
      last === first
        ? [{ ...head, value: head.value.slice(from + open.length, to) }]
        : [
            { ...head, value: head.value.slice(from + open.length) },
            ...(parent.children.slice(first + 1, last) as ElementContent[]),
            { ...tail, value: tail.value.slice(0, to) },
          ];
    const after = { ...tail, value: tail.value.slice(to + close.length) };
    const made = elementFrom(name, inside.filter(isAnything), head);
    parent.children.splice(first, last - first + 1, ...[before, made, after].filter(isAnything));
    first = parent.children.indexOf(made);
  }
}

/** `{~~old~>new~~}`: two tildes have been read as words struck out by then. */
function exchange(parent: Element | Root) {
  for (const [index, struck] of parent.children.entries()) {
    const before = parent.children[index - 1];
    const after = parent.children[index + 1];
    if (struck.type !== 'element' || struck.tagName !== 'del') continue;
    if (before?.type !== 'text' || after?.type !== 'text') continue;
    const [only, ...others] = struck.children;
    if (only?.type !== 'text' || others.length > 0 || !only.value.includes('~>')) continue;
    if (!before.value.endsWith('{') || !after.value.startsWith('}')) continue;
    const [old = '', now = ''] = only.value.split('~>');
    before.value = before.value.slice(0, -1);
    after.value = after.value.slice(1);
    const made = [
      elementFrom('del', [{ type: 'text', value: old }], only),
      elementFrom('ins', [{ type: 'text', value: now }], only),
    ];
    parent.children.splice(index, 1, ...made);
  }
}

function isAnything(node: ElementContent): boolean {
  return node.type !== 'text' || node.value !== '';
}
