import type { Root } from 'mdast';
import { toString as textIn } from 'mdast-util-to-string';
import { lineOf } from './link-posts.ts';

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** `August 23`, `23rd of August` */
const day = new RegExp(
  `^(?:(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${months})\\.?)$`,
  'i',
);
/** A text says its date among its first lines. */
const head = 5;

/** A day without a year at the head of a text, and its line: nobody can know which year was meant. */
export function findPartialDate(tree: Root): { text: string; line: number } | undefined {
  for (const node of tree.children.slice(0, head)) {
    if (node.type !== 'heading' && node.type !== 'paragraph') continue;
    const text = textIn(node).replace(/\s+/g, ' ').trim();
    if (day.test(text)) return { text, line: lineOf(node) ?? 1 };
  }
  return undefined;
}
