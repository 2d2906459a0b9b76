import type { Element, ElementContent } from 'hast';
import type { Tell } from '../html/conversion.ts';
import { elementAt } from '../material/block-parser.ts';
import { isCaption } from './is-caption.ts';
import { isHeading } from './is-heading.ts';
import { readListMarker } from './list-marker.ts';
import { readList } from './read-list.ts';
import { readCode, readFence, readQuote, readRule, readTable } from './read-set-apart.ts';
import { isWrapped, type TextBlock } from './text-block.ts';

const underline = /^\s*(?:={3,}|-{3,}|~{3,}|\*{3,})\s*$/;
const marked = /^(#{1,6})\s+(.+?)[ #]*$/;

/** Reads the blocks of a plain text as the HTML that they stand for; what was made out is told. */
export function readTextBlocks(blocks: readonly TextBlock[], tell: Tell): ElementContent[] {
  const made: Element[] = [];
  let at = 0;
  while (at < blocks.length) {
    const rest = blocks.slice(at);
    const { element, used } = readOne(rest, blocks[at - 1], made.at(-1), tell);
    made.push(...element);
    at += used;
  }
  return made;
}

function readOne(
  blocks: readonly TextBlock[],
  before: TextBlock | undefined,
  last: Element | undefined,
  tell: Tell,
): { readonly element: readonly Element[]; readonly used: number } {
  const read =
    readFence(blocks) ??
    readRule(blocks) ??
    readQuote(blocks, (lines) => readTextBlocks([lines], tell)) ??
    readTable(blocks) ??
    readList(blocks) ??
    readCode(blocks);
  if (read) return { element: [read.element], used: read.used };
  const [block, next] = blocks;
  if (!block) return { element: [], used: 1 };
  const [first, second, ...more] = block;
  if (second && underline.test(second.text) && !underline.test(first.text)) {
    const isDeep = /-/.test(second.text) || /~/.test(second.text);
    const heading = headingOf(isDeep ? 3 : 2, first.text, first.number);
    const [head, ...tail] = more;
    const rest = head ? readTextBlocks([[head, ...tail]], tell) : [];
    return { element: [heading, ...(rest as Element[])], used: 1 };
  }
  const list = block.findIndex(({ text }, index) => index > 0 && beginsList(block, index, text));
  const [head, ...tail] = block.slice(list);
  if (list > 0 && head) {
    const inner = readList([[head, ...tail], ...blocks.slice(1)]);
    if (inner) {
      const lead = paragraphs([first, ...block.slice(1, list)]);
      return { element: [...lead, inner.element], used: inner.used };
    }
  }
  const words = first.text.trim();
  const [, signs, said] = block.length === 1 ? (marked.exec(words) ?? []) : [];
  if (signs !== undefined && said !== undefined)
    return { element: [headingOf(Math.max(2, signs.length), said, first.number)], used: 1 };
  if (block.length === 1 && words.endsWith('¶'))
    return { element: [headingOf(2, words.slice(0, -1), first.number)], used: 1 };
  const led = before?.at(-1)?.text.trim().endsWith(':') === true && last?.tagName === 'p';
  const short = isHeading(block, next);
  if (block.length === 1 && (isCaption(words) || (led && short)))
    return { element: [caption(words, first.number)], used: 1 };
  if (short) {
    const heading = headingOf(2, words, first.number);
    tell(
      'heading-level',
      heading,
      `a short line that ends like no sentence is read as a heading: ${words}`,
    );
    return { element: [heading], used: 1 };
  }
  return { element: paragraphs(block), used: 1 };
}

/** A list may begin right below the line that leads it in. */
function beginsList(block: TextBlock, index: number, text: string): boolean {
  const marker = readListMarker(text);
  if (!marker || (marker.number ?? 1) !== 1) return false;
  const before = block[index - 1]?.text ?? '';
  const isFollowed = block
    .slice(index + 1)
    .some((line) => readListMarker(line.text)?.sign === marker.sign);
  return /[:.!?]$/.test(before) || isFollowed;
}

function headingOf(level: number, words: string, line: number): Element {
  return elementAt(`h${level}`, line, {}, [{ type: 'text', value: words.trim() }]);
}

function caption(words: string, line: number): Element {
  return elementAt('figure', line, {}, [
    elementAt('figcaption', line, {}, [{ type: 'text', value: words }]),
  ]);
}

/** One paragraph; lines that nobody broke to fit a width are paragraphs when long, and stay lines when short. */
function paragraphs(block: TextBlock): Element[] {
  if (isWrapped(block)) return [paragraph(block.map(({ text }) => text.trim()).join('\n'), block)];
  if (block.some(({ text }) => text.length > 100))
    return block.map((line) => paragraph(line.text.trim(), [line]));
  const element = paragraph('', block);
  element.children = block.flatMap(({ text }, index): ElementContent[] => [
    ...(index > 0 ? [elementAt('br', block[0].number)] : []),
    { type: 'text', value: text.trim() },
  ]);
  return [element];
}

function paragraph(value: string, [first]: TextBlock): Element {
  return elementAt('p', first.number, {}, [{ type: 'text', value }]);
}
