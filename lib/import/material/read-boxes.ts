import { type BlockReader, elementAt } from './block-reader.ts';
import { dedent, indentOf, isBlank, type Line } from './line.ts';

const box = /^(!!!|\?\?\?\+?) ?([\w-]+(?: +[\w-]+)*)?(?: +"(.*?)")? *$/;
const tab = /^===([+!]{0,2}) +(?:"(.*?)"|'(.*?)') *$/;

/** The lines of a body that is indented by four columns, and the index after it. */
export function bodyAfter(lines: readonly Line[], at: number): { body: Line[]; next: number } {
  let next = at + 1;
  let last = at;
  while (next < lines.length) {
    const line = lines[next];
    if (line && !isBlank(line)) {
      if (indentOf(line) < 4) break;
      last = next;
    }
    next += 1;
  }
  return { body: lines.slice(at + 1, last + 1).map((line) => dedent(line, 4)), next: last + 1 };
}

/** Admonitions `!!!` and boxes that fold, `???` and `???+`; the body is indented. */
export const readAdmonition: BlockReader = (lines, at, reading) => {
  const line = lines[at];
  const [written, mark = '', names = '', title] = box.exec(line?.text ?? '') ?? [];
  if (!line || written === undefined || (names === '' && title === undefined)) return undefined;
  const { body, next } = bodyAfter(lines, at);
  const [kind = 'note', ...classes] = names.toLowerCase().split(/ +/);
  const heading = title ?? `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`;
  const element = elementAt(
    'div',
    line.number,
    {
      className: ['admonition', kind, ...classes],
      ...(mark.startsWith('?') && { dataFolds: mark.endsWith('+') ? 'open' : 'closed' }),
    },
    [...(heading === '' ? [] : [titleOf(heading, line, reading)]), ...reading.blocks(body)],
  );
  return { nodes: [element], next };
};

function titleOf(text: string, { number }: Line, reading: Parameters<BlockReader>[2]) {
  const title = reading.words('p', [{ text, number }]);
  title.properties = { className: ['admonition-title'] };
  return title;
}

/** Tabs, `=== "Title"`, one after the other; `===!` begins a new group. */
export const readTabs: BlockReader = (lines, at, reading) => {
  const first = lines[at];
  if (!first || !tab.test(first.text)) return undefined;
  const tabs = [];
  let next = at;
  while (next < lines.length) {
    const line = lines[next];
    const [written, flags = '', one, other] = tab.exec(line?.text ?? '') ?? [];
    if (!line || written === undefined || (next > at && flags.includes('!'))) break;
    const { body, next: after } = bodyAfter(lines, next);
    const label = elementAt('label', line.number, {}, [
      { type: 'text', value: one ?? other ?? '' },
    ]);
    tabs.push(
      elementAt('div', line.number, { className: ['tabbed-block'] }, [
        label,
        ...reading.blocks(body),
      ]),
    );
    next = after;
    let ahead = next;
    while (ahead < lines.length && lines[ahead]?.text.trim() === '') ahead += 1;
    if (tab.test(lines[ahead]?.text ?? '')) next = ahead;
  }
  return {
    nodes: [elementAt('div', first.number, { className: ['tabbed-set'] }, tabs)],
    next,
  };
};
