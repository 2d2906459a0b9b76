import type { Element } from 'hast';
import { classesOf } from '../../html/properties.ts';
import { type BlockReader, elementAt, giveBack, lastElement, wordsOf } from '../block-parser.ts';
import { takeIndented } from '../line.ts';
import { goOn } from './go-on.ts';

const opening = /^={3}(\+!|!\+|!|\+)? +(?:"(.*?)"|'(.*?)') *$/;

/** Tabs, `=== "Title"`; those in a row are one set, and `===!` begins another (https://facelessuser.github.io/pymdown-extensions/extensions/tabbed/). */
export const readTabs: BlockReader = (parent, blocks, parser) => {
  const [block] = blocks;
  if (!block) return false;
  const at = block.lines.findIndex(({ text }) => opening.test(text));
  const line = block.lines[at];
  if (!line) {
    const set = lastElement(parent);
    const content = set && isSet(set) ? lastElement(set) : undefined;
    return content !== undefined && goOn(content, blocks, parser);
  }
  blocks.shift();
  if (at > 0) parser.read(parent, [{ lines: block.lines.slice(0, at), gap: block.gap }]);
  const [, flags = '', one, other] = opening.exec(line.text) ?? [];
  const before = lastElement(parent);
  let set = before && isSet(before) && !flags.includes('!') ? before : undefined;
  if (!set) {
    set = elementAt('div', line.number, { className: ['tabbed-set'] });
    parent.children.push(set);
  }
  const title = [wordsOf([{ text: one ?? other ?? '', number: line.number }])];
  const content = elementAt('div', line.number, { className: ['tabbed-block'] }, [
    elementAt('label', line.number, {}, title),
  ]);
  set.children.push(content);
  const { body, rest } = takeIndented(block.lines.slice(at + 1));
  parser.readLines(content, body);
  giveBack(blocks, rest);
  return true;
};

function isSet(element: Element): boolean {
  return classesOf(element).includes('tabbed-set');
}
