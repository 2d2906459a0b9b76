import { componentTable } from '../mdx/component-table.ts';

const begin =
  '<!-- components: the lines down to the next comment are written by npm run schema -->';
const end = '<!-- end of components -->';

/** Whether a text has the two comments between which the table of components stands. */
export function isGuide(text: string): boolean {
  const from = text.indexOf(begin);
  return from >= 0 && text.indexOf(end, from) >= 0;
}

/** The text of a guide with the table of components as the code has them now. */
export function fillGuide(text: string): string {
  const from = text.indexOf(begin) + begin.length;
  return `${text.slice(0, from)}\n\n${componentTable()}\n${text.slice(text.indexOf(end, from))}`;
}
