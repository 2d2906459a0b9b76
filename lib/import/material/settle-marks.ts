import type { Element, ElementContent, Root, Text } from 'hast';
import { visit } from 'unist-util-visit';
import { nameOfKey } from './name-of-key.ts';
import { elementFrom, textFrom } from './nodes-from.ts';

const code = new Set(['code', 'pre', 'script', 'style', 'textarea', 'math', 'kbd']);
/** Marks that may stand around other elements, with the element that each makes. */
const pairs = [
  { name: 'mark', open: /(?<![\w=])==(?=[^\s=])/, close: /(?<=[^\s=])==(?![\w=])/ },
  { name: 'ins', open: /(?<![\w^])\^\^(?=[^\s^])/, close: /(?<=[^\s^])\^\^(?![\w^])/ },
] as const;
const short =
  /\+\+((?:[\w-]+|"[^"]*")(?:\+(?:[\w-]+|"[^"]*"))*)\+\+|\^([^\s^]+)\^|(?<!~)~([^\s~]+)~(?!~)|!\[([^\]]*)\]\(([^()\n]+?\s[^()\n]*?\.\w+)(?:\s+"([^"]*)")?\)/g;

/** Marks, insertions, keys, raised and lowered words, and pictures with spaces in their addresses. */
export function settleMarks(tree: Root): void {
  visit(tree, (node) => {
    if (node.type !== 'element' && node.type !== 'root') return undefined;
    if (node.type === 'element' && node.tagName === 'code') takeLanguage(node);
    if (node.type === 'element' && code.has(node.tagName)) return 'skip';
    for (const { name, open, close } of pairs) wrapPairs(node, name, open, close);
    const children = (node.children as ElementContent[]).flatMap((child) =>
      child.type === 'text' ? splitShort(child) : [child],
    );
    node.children = children;
    return undefined;
  });
}

/** `#!py code` and `:::py code`: the language of code in a line, which is not part of it. */
function takeLanguage({ properties, children: [only] }: Element) {
  if (only?.type !== 'text' || properties.className) return;
  only.value = only.value.replace(/^(?::::|#!)[\w#.+-]+[ ]+(?=\S)/, '');
}

function wrapPairs(parent: Element | Root, name: string, open: RegExp, close: RegExp) {
  for (let index = 0; index < parent.children.length; index += 1) {
    const first = parent.children[index];
    if (first?.type !== 'text') continue;
    const begin = open.exec(first.value);
    if (!begin) continue;
    const after = first.value.slice(begin.index + 2);
    let last = index;
    let end = close.exec(after);
    while (!end && last + 1 < parent.children.length) {
      last += 1;
      const next = parent.children[last];
      if (next?.type !== 'text') continue;
      // A mark may close right behind an element.
      end =
        /^(?:==|\^\^)(?!\w)/.test(next.value) && next.value.startsWith(begin[0])
          ? /^../.exec(next.value)
          : close.exec(next.value);
    }
    const closing = parent.children[last];
    if (!end || closing?.type !== 'text') continue;
    const inside: ElementContent[] =
      last === index
        ? [textFrom(after.slice(0, end.index), first)]
        : [
            textFrom(after, first),
            ...(parent.children.slice(index + 1, last) as ElementContent[]),
            textFrom(closing.value.slice(0, end.index), closing),
          ];
    const rest = (last === index ? after : closing.value).slice(end.index + 2);
    parent.children.splice(
      index,
      last - index + 1,
      textFrom(first.value.slice(0, begin.index), first),
      elementFrom(
        name,
        inside.filter((node) => node.type !== 'text' || node.value !== ''),
        first,
      ),
      textFrom(rest, closing),
    );
    index += 1;
  }
}

function splitShort(node: Text): ElementContent[] {
  const parts: ElementContent[] = [];
  let end = 0;
  for (const match of node.value.matchAll(short)) {
    const [whole, keys, raised, lowered, alt, src] = match;
    if (match.index > end) parts.push(textFrom(node.value.slice(end, match.index), node));
    if (keys !== undefined) parts.push(...keysOf(keys, node));
    else if (src !== undefined) {
      const image = elementFrom('img', [], node);
      image.properties = { src: src.trim(), ...(alt && { alt }) };
      parts.push(image);
    } else
      parts.push(
        elementFrom(
          raised === undefined ? 'sub' : 'sup',
          [textFrom(raised ?? lowered ?? '', node)],
          node,
        ),
      );
    end = match.index + whole.length;
  }
  if (end === 0) return [node];
  if (end < node.value.length) parts.push(textFrom(node.value.slice(end), node));
  return parts;
}

/** `ctrl+alt+del` as keys with plus signs between them. */
function keysOf(keys: string, at: Text): ElementContent[] {
  return keys
    .split(/\+(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .flatMap((key, index) => [
      ...(index > 0 ? [textFrom('+', at)] : []),
      elementFrom('kbd', [textFrom(nameOfKey(key), at)], at),
    ]);
}
