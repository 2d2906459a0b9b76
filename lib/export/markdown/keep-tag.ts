import type { Handle } from 'hast-util-to-mdast';

/** Keeps an element for which Markdown has no sign of its own, such as `<sub>`, as HTML around its words. */
export const keepTag: Handle = (state, { tagName, ...element }) => [
  { type: 'html', value: `<${tagName}>` },
  ...state.all({ tagName, ...element }),
  { type: 'html', value: `</${tagName}>` },
];
