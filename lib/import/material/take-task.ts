import type { Element } from 'hast';
import { elementAt, isWords, type Words } from './block-parser.ts';

const box = /^ *\[([ xX])\] +/;

/** Takes the box of a task off the words of an item (https://facelessuser.github.io/pymdown-extensions/extensions/tasklist/). */
export function takeTask(item: Element): Element | undefined {
  const words = firstWords(item);
  const [first, ...rest] = words?.data.lines ?? [];
  const [written, state] = box.exec(first?.text ?? '') ?? [];
  if (!words || !first || written === undefined) return undefined;
  words.data.lines = [{ text: first.text.slice(written.length), number: first.number }, ...rest];
  return elementAt('input', first.number, {
    type: 'checkbox',
    disabled: true,
    ...(state !== ' ' && { checked: true }),
  });
}

function firstWords({ children: [first] }: Element): Words | undefined {
  if (isWords(first)) return first;
  return first?.type === 'element' && first.tagName === 'p' ? firstWords(first) : undefined;
}
