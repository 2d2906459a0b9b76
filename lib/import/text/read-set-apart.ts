import type { Element, ElementContent } from 'hast';
import { elementAt } from '../material/block-parser.ts';
import { cut, indentOf, type TextBlock } from './text-block.ts';

interface Read {
  readonly element: Element;
  readonly used: number;
}

const rule = /^\s*([*_=~#-])(?:\s*\1){2,}\s*$|^\s*(?:⁂|❧|§)\s*$/;
const fence = /^\s*(?:```|~~~)\s*([\w+#-]*)\s*$/;
const quoted = /^\s*>/;
const boxed = /^\s*[+|└┌├│┬╔║╚]/;
/** Ends of lines and signs between words that code has and prose has not. */
const codeLike =
  /[;{}]\s*$|^\s*(?:\$|>>>|#include|\/\/|<\/?\w+)|[\w)\]]\(\)|[^<>=]=[^=]|[|&]{2}|=>|->/;

/** Reads a rule: three signs or more that stand alone. */
export function readRule([block]: readonly TextBlock[]): Read | undefined {
  return block?.length === 1 && rule.test(block[0].text)
    ? { element: elementAt('hr', block[0].number), used: 1 }
    : undefined;
}

/** Reads lines that begin with `>`, as mail quotes. */
export function readQuote(
  [block]: readonly TextBlock[],
  read: (lines: TextBlock) => ElementContent[],
): Read | undefined {
  if (!block?.every(({ text }) => quoted.test(text))) return undefined;
  const [first, ...others] = block.map((line) => ({
    ...line,
    text: line.text.replace(/^\s*>[ \t]?/, ''),
  }));
  if (!first) return undefined;
  const element = elementAt('blockquote', first.number, {}, read([first, ...others]));
  return { element, used: 1 };
}

/** Reads lines between fences; empty lines stand between the blocks. */
export function readFence(blocks: readonly TextBlock[]): Read | undefined {
  const [first] = blocks;
  const language = fence.exec(first?.[0].text ?? '')?.[1];
  if (!first || language === undefined) return undefined;
  let used = 0;
  for (const block of blocks) {
    used += 1;
    const inside = used === 1 ? block.slice(1) : block;
    if (!inside.some(({ text }) => fence.test(text))) continue;
    if (!fence.test(inside.at(-1)?.text ?? '')) return undefined;
    const element = code(textOf(blocks.slice(0, used)).slice(1, -1), first, language);
    return { element, used };
  }
  return undefined;
}

/** Reads blocks that are set in by four columns or more, and drawings of lines, as they stand. */
export function readCode(blocks: readonly TextBlock[]): Read | undefined {
  const [first] = blocks;
  if (!first) return undefined;
  const isBox = first.length > 1 && first.every(({ text }) => boxed.test(text));
  if (isBox) return { element: code(textOf([first]), first, ''), used: 1 };
  const isSetIn = (block: TextBlock) => block.every(({ text }) => indentOf(text) >= 4);
  const end = blocks.findIndex((block) => !isSetIn(block) || isProse(block));
  const used = end === -1 ? blocks.length : end;
  if (used === 0) return undefined;
  return { element: code(textOf(blocks.slice(0, used)), first, ''), used };
}

function isProse(block: TextBlock): boolean {
  return !block.some(({ text }) => codeLike.test(text)) && reads(block);
}

/** Whether lines read like a sentence: words with spaces, and an end. */
function reads(block: TextBlock): boolean {
  const words = block.flatMap(({ text }) => text.trim().split(/\s+/));
  return words.length > 5 && /[.!?…:"”’)]$/.test(block.at(-1)?.text ?? '');
}

/** Reads rows whose cells stand between tabs. */
export function readTable([block]: readonly TextBlock[]): Read | undefined {
  if (!block || block.length < 2) return undefined;
  const rows = block.map(({ text }) => text.trim().split(/\t+/));
  const [head = []] = rows;
  if (head.length < 2 || rows.some((row) => row.length !== head.length)) return undefined;
  const element = elementAt(
    'table',
    block[0].number,
    {},
    rows.map((cells, index) =>
      elementAt(
        'tr',
        block[index]?.number,
        {},
        cells.map((value) =>
          elementAt(index === 0 ? 'th' : 'td', block[index]?.number, {}, [
            { type: 'text', value: value.trim() },
          ]),
        ),
      ),
    ),
  );
  return { element, used: 1 };
}

/** The lines of blocks with the empty ones between them, without the margin that all share. */
function textOf(blocks: readonly TextBlock[]): string[] {
  const lines = blocks.flat();
  const margin = Math.min(...lines.map(({ text }) => indentOf(text)));
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1]?.at(-1)?.number ?? block[0].number - 1;
    const gap = block[0].number - before - 1;
    return [
      ...Array.from({ length: gap }, () => ''),
      ...block.map(({ text }) => cut(text, margin)),
    ];
  });
}

function code(lines: readonly string[], [first]: TextBlock, language: string): Element {
  const properties = language === '' ? {} : { className: [`language-${language}`] };
  return elementAt('pre', first.number, {}, [
    elementAt('code', first.number, properties, [{ type: 'text', value: lines.join('\n') }]),
  ]);
}
