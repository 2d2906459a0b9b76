import { defaultHandlers, type Handle } from 'hast-util-to-mdast';

const boxes = new Map([
  ['☑', true],
  ['☐', false],
]);

/** An item whose text begins with a box is a task of GFM. */
export const taskItem: Handle = (state, element) => {
  const item = defaultHandlers.li(state, element);
  if (!item || Array.isArray(item) || item.type !== 'listItem') return item;
  const [first] = item.children;
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  const checked = text?.type === 'text' ? boxes.get(text.value.charAt(0)) : undefined;
  if (text?.type !== 'text' || checked === undefined) return item;
  text.value = text.value.slice(1).trimStart();
  return { ...item, checked };
};
