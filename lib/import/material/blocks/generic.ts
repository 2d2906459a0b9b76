import type { Element } from 'hast';
import { classesOf } from '../../html/properties.ts';
import {
  type BlockParser,
  type BlockReader,
  elementAt,
  lastElement,
  type Parent,
  wordsOf,
} from '../block-parser.ts';
import { type Block, blocksOf, type Line } from '../line.ts';

const opening = /^ {0,3}(\/{3,})[ ]*([\w-]+)[ ]*(?:\|[ ]*(.*?))?[ ]*$/;
const option = /^ {4}([\w-]+):[ ]*(.*?)[ ]*$/;

/**
 * Blocks between lines of slashes (https://facelessuser.github.io/pymdown-extensions/extensions/blocks/):
 * captions, boxes, folded boxes, tabs, and elements. Slashes that are never closed are words.
 */
export const readGeneric: BlockReader = (parent, blocks, parser) => {
  const [block] = blocks;
  const at = block?.lines.findIndex(({ text }) => opening.test(text)) ?? -1;
  const head = block?.lines[at];
  if (!block || !head) return false;
  const [, slashes = '', name = '', argument = ''] = opening.exec(head.text) ?? [];
  const lines = flat([{ lines: block.lines.slice(at + 1), gap: 0 }, ...blocks.slice(1)]);
  const end = lines.findIndex(({ text }) => text.trim() === slashes);
  if (end === -1) return false;
  const options = new Map<string, string>();
  let first = 0;
  for (const { text } of lines.slice(0, end)) {
    const [, key, value = ''] = option.exec(text) ?? [];
    if (key === undefined) break;
    options.set(key, value.replace(/^(["'])(.*)\1$/, '$2'));
    first += 1;
  }
  if (at > 0) parser.read(parent, [{ lines: block.lines.slice(0, at), gap: block.gap }]);
  const inside = lines.slice(first, end);
  blocks.splice(0, blocks.length, ...blocksOf(lines.slice(end + 1)));
  make(parent, { name: name.toLowerCase(), argument, options, line: head, inside }, parser);
  return true;
};

interface Generic {
  readonly name: string;
  readonly argument: string;
  readonly options: ReadonlyMap<string, string>;
  readonly line: Line;
  readonly inside: readonly Line[];
}

function make(parent: Parent, block: Generic, parser: BlockParser) {
  const { name, argument, options, line, inside } = block;
  const { number } = line;
  if (/^(?:(?:figure|table)-)?caption$/.test(name)) addCaption(parent, block, parser);
  else if (name === 'tab') addTab(parent, block, parser);
  else if (name === 'html') {
    const [element = 'div'] = argument.split(/[.#[]/);
    const box = elementAt(/^[a-z][\w-]*$/.test(element) ? element : 'div', number);
    parser.readLines(box, inside);
    parent.children.push(box);
  } else if (name === 'define') parser.readLines(parent, inside);
  else {
    const kind = name === 'admonition' || name === 'details' ? options.get('type') : name;
    const usual = kind ? `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}` : 'Note';
    const box = elementAt('div', number, {
      className: ['admonition', ...(kind?.split(' ') ?? [])],
      ...(name === 'details' && {
        dataFolds: /^true$/i.test(options.get('open') ?? '') ? 'open' : 'closed',
      }),
    });
    box.children.push(
      elementAt('p', number, { className: ['admonition-title'] }, [
        wordsOf([{ text: argument || usual, number }]),
      ]),
    );
    parser.readLines(box, inside);
    parent.children.push(box);
  }
}

/** A caption belongs to what stands before it. */
function addCaption(parent: Parent, { line, inside }: Generic, parser: BlockParser) {
  const caption = elementAt('figcaption', line.number);
  parser.readLines(caption, inside);
  const before = lastElement(parent);
  const figure = elementAt('figure', line.number, {}, before ? [before, caption] : [caption]);
  if (before) parent.children.splice(parent.children.indexOf(before as never), 1, figure);
  else parent.children.push(figure);
}

function addTab(parent: Parent, { argument, line, inside }: Generic, parser: BlockParser) {
  const before = lastElement(parent);
  const isSet = before !== undefined && classesOf(before).includes('tabbed-set');
  const set: Element = isSet
    ? before
    : elementAt('div', line.number, { className: ['tabbed-set'] });
  const tab = elementAt('div', line.number, { className: ['tabbed-block'] }, [
    elementAt('label', line.number, {}, [wordsOf([{ text: argument, number: line.number }])]),
  ]);
  parser.readLines(tab, inside);
  set.children.push(tab);
  if (!isSet) parent.children.push(set);
}

/** The lines of blocks with the blank ones between them. */
function flat(blocks: readonly Block[]): Line[] {
  return blocks.flatMap(({ lines, gap }, index) => {
    const number = (lines[0]?.number ?? 1) - 1;
    const blank = Array.from({ length: index === 0 ? 0 : Math.max(1, gap) }, () => ({
      text: '',
      number,
    }));
    return [...blank, ...lines];
  });
}
