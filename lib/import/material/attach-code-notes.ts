import type { Element, Root } from 'hast';
import { toString as textIn } from 'hast-util-to-string';
import { listBehind } from './list-behind.ts';

const marker = /\((\d+)\)!?/g;
/** The last comment of a line that holds a marker. */
const comment = /^(.*)(#|\/\/|--|;|%|\/\*|<!--)((?:(?!#|\/\/|--|;|%|\/\*|<!--).)*?\(\d+\).*)$/;
const closers: Readonly<Record<string, string>> = { '/*': '*/', '<!--': '-->' };

/**
 * Ties code to the list behind it where comments of the code point to the items, as `# (1)!`: the
 * two stand in an element with the class `code-notes`, and `data-notes` of the code says which line
 * has which item, as `2:1 5:2`. What else a comment says stays in it.
 */
export function attachCodeNotes(parent: Root | Element): void {
  for (let index = 0; index < parent.children.length; index += 1) {
    const pre = parent.children[index];
    if (pre?.type !== 'element') continue;
    if (pre.tagName !== 'pre') {
      attachCodeNotes(pre);
      continue;
    }
    const at = listBehind(parent, index);
    const list = parent.children[at ?? -1];
    const [code] = pre.children;
    if (at === undefined || list?.type !== 'element' || code?.type !== 'element') continue;
    const tied = tie(code, list);
    if (!tied) continue;
    const { notes, rest } = tied;
    const box: Element = {
      type: 'element',
      tagName: 'div',
      properties: { className: ['code-notes'] },
      children: [pre, notes],
      ...(pre.position && { position: pre.position }),
    };
    if (rest) parent.children.splice(at, 1, rest);
    else parent.children.splice(at, 1);
    parent.children.splice(index, 1, box);
  }
}

/** The list cut into the items that the code points to, in their order, and those that it does not. */
function tie(code: Element, list: Element) {
  const items = list.children.filter((child) => child.type === 'element');
  const places: { line: number; item: number }[] = [];
  let sign = '#';
  const lines = textIn(code)
    .split('\n')
    .map((line, index) => {
      const [, before = '', opener = '', said = ''] = comment.exec(line) ?? [];
      const numbers = [...said.matchAll(marker)].map(([, digits]) => Number(digits));
      if (numbers.length === 0) return line;
      sign = opener;
      for (const item of numbers) places.push({ line: index + 1, item });
      const closer = closers[opener] ?? '';
      const inside = said.replace(closer, '').replace(marker, '').trim();
      const kept = inside === '' ? before : `${before}${opener} ${inside}${closer && ` ${closer}`}`;
      return kept.trimEnd();
    });
  if (places.length === 0 || places.some(({ item }) => item < 1 || item > items.length))
    return undefined;
  const used = items.filter((_, index) => places.some(({ item }) => item === index + 1));
  const rest = items.filter((item) => !used.includes(item));
  const numberOf = (item: number) => used.indexOf(items[item - 1] ?? list) + 1;
  code.children = [{ type: 'text', value: lines.join('\n') }];
  code.properties.dataNotes = places.map(({ line, item }) => `${line}:${numberOf(item)}`).join(' ');
  code.properties.dataComment = sign;
  return {
    notes: { ...list, children: used },
    rest: rest.length > 0 ? { ...list, children: rest } : undefined,
  };
}
