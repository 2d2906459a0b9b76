import {
  type BlockReader,
  elementAt,
  giveBack,
  isWords,
  lastElement,
  wordsOf,
} from '../block-parser.ts';
import { isBlank, type Line, takeIndented } from '../line.ts';

const meaning = /^ {0,3}:[ ]{1,3}(.*)$/;

/** A term, and what it means behind a colon (https://python-markdown.github.io/extensions/definition_lists/). */
export const readDefinitionList: BlockReader = (parent, blocks, parser) => {
  const [block] = blocks;
  const at = block?.lines.findIndex(({ text }) => meaning.test(text)) ?? -1;
  const line = block?.lines[at];
  if (!block || !line) return false;
  let terms = block.lines.slice(0, at).filter((each) => !isBlank(each));
  let before = lastElement(parent);
  if (terms.length === 0 && !before) return false;
  blocks.shift();
  let state: 'list' | 'loose list' = 'list';
  if (terms.length === 0 && before?.tagName === 'p') {
    state = 'loose list';
    const [words] = before.children;
    terms = isWords(words) ? [...words.data.lines] : [];
    parent.children.pop();
    before = lastElement(parent);
  }
  let list = before?.tagName === 'dl' ? before : undefined;
  if (list && terms.length === 0 && lastElement(lastElement(list))) state = 'loose list';
  if (!list) {
    list = elementAt('dl', line.number);
    parent.children.push(list);
  }
  for (const term of terms)
    list.children.push(elementAt('dt', term.number, {}, [wordsOf([trimmed(term)])]));
  const after = block.lines.slice(at + 1);
  const isLazy = /^ {0,3}[^ :]/.test(after[0]?.text ?? '');
  const { body, rest } = isLazy ? { body: after, rest: [] } : takeIndented(after);
  const [, text = ''] = meaning.exec(line.text) ?? [];
  const item = elementAt('dd', line.number);
  list.children.push(item);
  parser.readLines(item, [{ text, number: line.number }, ...body], state);
  giveBack(blocks, rest);
  return true;
};

function trimmed({ text, number }: Line): Line {
  return { text: text.trim(), number };
}
