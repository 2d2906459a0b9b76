import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { classesOf } from '../html/properties.ts';
import { readAttributeList } from '../kramdown/attribute-list.ts';
import { blockNames } from './html-names.ts';

const attached = /^\{:?[ ]*([^}\n ][^}\n]*)[ ]*\}/;
const below = /\n[ ]*\{:?[ ]*([^}\n ][^}\n]*)[ ]*\}\s*$/;
const behind = /[ ]+\{:?[ ]*([^}\n ][^}\n]*)[ ]*\}\s*$/;
const named = /^h[1-6]$|^t[dh]$|^dt$/;

/** Gives elements the attributes in braces behind them (https://python-markdown.github.io/extensions/attr_list/). */
export function applyLists(tree: Root): void {
  visit(tree, 'element', (element) => {
    if (['pre', 'code'].includes(element.tagName)) return 'skip';
    for (const [index, child] of element.children.entries()) {
      const before = element.children[index - 1];
      if (child.type !== 'text' || before?.type !== 'element') continue;
      if (blockNames.has(before.tagName)) continue;
      const [written, inside = ''] = attached.exec(child.value) ?? [];
      if (written === undefined) continue;
      give(before, inside);
      child.value = child.value.slice(written.length);
    }
    const last = lastOf(element);
    if (last?.type !== 'text') return undefined;
    const [written, inside = ''] =
      (named.test(element.tagName) ? behind : below).exec(last.value) ?? [];
    if (written === undefined) return undefined;
    last.value = last.value.slice(0, -written.length);
    const inner = element.children.filter(
      (child) => child.type !== 'text' || child.value.trim() !== '',
    );
    const [only] = inner;
    // In a heading that is one link, a class such as `external` is said of the link's words.
    give(element, inside);
    if (inner.length === 1 && only?.type === 'element' && only.tagName === 'img')
      give(only, inside);
    return undefined;
  });
}

/** What the words of an element end with; lists in an item stand behind its words. */
function lastOf({ tagName, children }: Element) {
  const list = children.findIndex(
    (child) => child.type === 'element' && ['ul', 'ol'].includes(child.tagName),
  );
  const own = tagName === 'li' && list > 0 ? children.slice(0, list) : children;
  return own.findLast((child) => child.type !== 'text' || child.value.trim() !== '');
}

function give(element: Element, inside: string) {
  const { id, classes, values } = readAttributeList(inside);
  const { class: more, ...others } = Object.fromEntries(values);
  const className = [...classesOf(element), ...classes, ...(more?.split(/\s+/) ?? [])];
  Object.assign(element.properties, others, id && { id }, className.length > 0 && { className });
}
