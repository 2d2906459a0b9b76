import type { Element } from 'hast';
import { classesOf } from '../../html/properties.ts';
import {
  type BlockParser,
  type BlockReader,
  elementAt,
  giveBack,
  lastElement,
  type Parent,
  wordsOf,
} from '../block-parser.ts';
import { type Line, takeIndented } from '../line.ts';
import { goOn } from './go-on.ts';

const admonition = /^!!! ?([\w-]+(?: +[\w-]+)*)(?: +"(.*?)")? *$/;
const details = /^\?{3}(\+)? ?(?:([\w-]+(?: +[\w-]+)*?)?(?: +"(.*?)")|([\w-]+(?: +[\w-]+)*?)) *$/;

/** What the first line of a box says. */
interface Head {
  readonly classes: readonly string[];
  /** Undefined for a box without a title. */
  readonly title: string | undefined;
  readonly folds: 'open' | 'closed' | undefined;
}

/**
 * Admonitions, `!!!` (https://python-markdown.github.io/extensions/admonition/), and boxes that
 * fold, `???` and `???+` (https://facelessuser.github.io/pymdown-extensions/extensions/details/).
 */
export const readAdmonition: BlockReader = (parent, blocks, parser) => {
  const [block] = blocks;
  if (!block) return false;
  const at = block.lines.findIndex(({ text }) => headOf(text) !== undefined);
  const line = block.lines[at];
  const head = headOf(line?.text ?? '');
  if (!line || !head) {
    const box = lastElement(parent);
    return box !== undefined && isBox(box) && goOn(box, blocks, parser);
  }
  blocks.shift();
  if (at > 0) parser.read(parent, [{ lines: block.lines.slice(0, at), gap: block.gap }]);
  addBox(parent, head, line, block.lines.slice(at + 1), blocks, parser);
  return true;
};

function addBox(
  parent: Parent,
  { classes, title, folds }: Head,
  { number }: Line,
  lines: readonly Line[],
  blocks: Parameters<BlockReader>[1],
  parser: BlockParser,
) {
  const box = elementAt('div', number, {
    className: ['admonition', ...classes],
    ...(folds && { dataFolds: folds }),
  });
  if (title !== undefined)
    box.children.push(
      elementAt('p', number, { className: ['admonition-title'] }, [
        wordsOf([{ text: title, number }]),
      ]),
    );
  parent.children.push(box);
  const { body, rest } = takeIndented(lines);
  parser.readLines(box, body);
  giveBack(blocks, rest);
}

function headOf(text: string): Head | undefined {
  const [plain, names, title] = admonition.exec(text) ?? [];
  if (plain !== undefined) return head(names, title, undefined);
  const [fold, open, some, named, only] = details.exec(text) ?? [];
  if (fold === undefined) return undefined;
  return head(only ?? some, named, open ? 'open' : 'closed');
}

function head(names: string | undefined, title: string | undefined, folds: Head['folds']): Head {
  const classes = names?.toLowerCase().split(/ +/) ?? [];
  const [kind = ''] = classes;
  const usual = `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`;
  return { classes, title: title === '' ? undefined : (title ?? usual), folds };
}

function isBox(element: Element): boolean {
  return classesOf(element).includes('admonition');
}
