import type { Element, Root } from 'hast';
import { toString as textIn } from 'hast-util-to-string';
import type { Tell } from '../html/conversion.ts';

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const dateWords = new RegExp(
  `^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?(?:(?:${months})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${months})|(?:${months}))(?:,?\\s+(\\d{4}))?$`,
  'i',
);
/** As many words as a paragraph has that is worth comparing with others, and in a part of one. */
const least = 20;
const part = 5;

/**
 * Tells of what a writer of a draft should look at, and which stays as it is: a date in words at the
 * head, a paragraph that breaks off, and paragraphs that say the same again.
 */
export function tellOfDraft(tree: Root, tell: Tell): void {
  const blocks = tree.children.filter((node) => node.type === 'element');
  for (const block of blocks.slice(0, 4)) {
    const words = textIn(block).replace(/\s+/g, ' ').trim();
    const [date, year] = dateWords.exec(words) ?? [];
    if (date === undefined) continue;
    const lack = year === undefined ? 'a date without a year' : 'the date of the text';
    tell(
      'metadata',
      block,
      `\`${date}\` reads like ${lack}; it stays as text: write it as \`date\``,
    );
  }
  for (const [index, block] of blocks.entries())
    if (breaksOff(block, blocks[index + 1]))
      tell('source-part', block, `the paragraph breaks off: …${textIn(block).trim().slice(-40)}`);
  tellOfRepeats(blocks, tell);
}

/** Whether a paragraph of some length ends in the middle of a sentence, with another paragraph behind it. */
function breaksOff(block: Element, next: Element | undefined): boolean {
  if (block.tagName !== 'p' || next?.tagName !== 'p') return false;
  const last = block.children.findLast(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  const words = textIn(block).trim().split(/\s+/);
  return (
    last?.type === 'text' && words.length > part * 2 && /[\p{L}\p{N},]$/u.test(words.at(-1) ?? '')
  );
}

function tellOfRepeats(blocks: readonly Element[], tell: Tell) {
  const holders = new Map<string, Element>();
  for (const block of blocks) {
    if (block.tagName !== 'p') continue;
    const words =
      textIn(block)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length < least) continue;
    const parts = words
      .slice(part - 1)
      .map((_, index) => words.slice(index, index + part).join(' '));
    const shared = new Map<Element, number>();
    for (const each of parts) {
      const holder = holders.get(each);
      if (holder) shared.set(holder, (shared.get(holder) ?? 0) + 1);
      else holders.set(each, block);
    }
    const [like, number = 0] = [...shared].toSorted((one, other) => other[1] - one[1])[0] ?? [];
    if (like && number * 4 > parts.length)
      tell(
        'source-part',
        block,
        `the paragraph says much of what line ${like.position?.start.line} says`,
      );
  }
}
