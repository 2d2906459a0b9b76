import type { Element, RootContent } from 'hast';
import type { List, ListItem } from 'mdast';
import type { Conversion, Handler } from '../conversion.ts';
import { type Block, Flow } from '../line/flow.ts';
import { textOf } from '../properties.ts';

const lists = new Set(['ul', 'ol', 'menu', 'dir']);

/**
 * A list. What stands in it outside an item belongs to the item before, as browsers show it; a list
 * directly in a list is what old editors wrote for a nested one.
 */
export const list: Handler = (element, flow, marks, conversion) => {
  const items: Flow[] = [];
  const checks: (boolean | null)[] = [];
  const loose: RootContent[] = [];
  const endLoose = () => {
    if (!loose.some(isVisible)) {
      loose.length = 0;
      return;
    }
    if (items.length === 0) {
      items.push(new Flow());
      checks.push(null);
    }
    const item = items.at(-1);
    item?.endParagraph();
    if (item) conversion.walk(loose.splice(0), item, marks);
  };
  for (const child of unwrap(element.children)) {
    if (child.type === 'element' && child.tagName === 'li') {
      endLoose();
      const item = new Flow();
      const { rest, checked } = takeCheckbox(child);
      conversion.walk(rest, item, marks);
      items.push(item);
      checks.push(checked);
    } else loose.push(child);
  }
  endLoose();
  const children = items.flatMap((item, index): ListItem[] => {
    const blocks = item.end();
    if (blocks.length === 0) return [];
    return [
      {
        type: 'listItem',
        spread: isSpread(blocks),
        checked: checks[index] ?? null,
        children: blocks,
      },
    ];
  });
  if (children.length === 0) return;
  flow.block(build(element, children, conversion));
};

/** An item without a list around it is a list of one; those that follow join it. */
export const strayItem: Handler = (element, flow, marks, conversion) => {
  const item = new Flow();
  conversion.walk(element.children, item, marks);
  const blocks = item.end();
  if (blocks.length === 0) return;
  const listItem: ListItem = { type: 'listItem', spread: isSpread(blocks), children: blocks };
  flow.endParagraph();
  const { last } = flow;
  if (last?.type === 'list' && last.data && 'stray' in last.data) last.children.push(listItem);
  else {
    const made: List = { type: 'list', ordered: false, spread: false, children: [listItem] };
    flow.block(Object.assign(made, { data: { stray: true } }));
  }
};

function build(element: Element, children: ListItem[], { tell }: Conversion): List {
  const ordered = element.tagName === 'ol';
  const start = Number.parseInt(textOf(element, 'start') ?? '', 10);
  const marker = textOf(element, 'type');
  if (ordered && (element.properties.reversed || (marker && marker !== '1'))) {
    tell('list-marker', element, 'a list that counts in another way counts 1, 2, 3 now');
  }
  return {
    type: 'list',
    ordered,
    start: ordered ? (Number.isNaN(start) || start < 0 ? 1 : start) : null,
    spread: children.some(({ spread }) => spread),
    children,
    ...(element.position && { position: element.position }),
  };
}

/** Some editors put a box around the items. */
function unwrap(children: readonly RootContent[]): RootContent[] {
  return children.flatMap((child) => {
    const isBox =
      child.type === 'element' &&
      !lists.has(child.tagName) &&
      child.tagName !== 'li' &&
      child.children.some((each) => each.type === 'element' && each.tagName === 'li');
    return isBox ? unwrap(child.children) : [child];
  });
}

function isVisible(node: RootContent): boolean {
  return node.type === 'element' || (node.type === 'text' && node.value.trim() !== '');
}

/** An item that holds more than a line and lists is set with space around its parts. */
function isSpread(blocks: readonly Block[]): boolean {
  return blocks.filter(({ type }) => type !== 'list').length > 1;
}

interface Item {
  readonly rest: readonly RootContent[];
  readonly checked: boolean | null;
}

/** Takes the box of a task off the beginning of an item. */
function takeCheckbox(element: Element): Item {
  const index = element.children.findIndex(isVisible);
  const first = element.children[index];
  if (first?.type !== 'element') return { rest: element.children, checked: null };
  if (first.tagName === 'input' && first.properties.type === 'checkbox') {
    return {
      rest: element.children.toSpliced(index, 1),
      checked: first.properties.checked === true,
    };
  }
  if (!['p', 'label'].includes(first.tagName)) return { rest: element.children, checked: null };
  const { rest, checked } = takeCheckbox(first);
  return { rest: [...rest, ...element.children.slice(index + 1)], checked };
}
