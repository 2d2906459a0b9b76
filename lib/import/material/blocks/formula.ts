import { type BlockReader, elementAt } from '../block-parser.ts';

const dollars = /^\${2}((?:\\.|[^\\])+?)\${2} *$/s;
const brackets = /^\\\[((?:\\[^\]]|[^\\])+?)\\\] *$/s;
const environment = /^(\\begin\{([a-z]+\*?)\}(?:\\.|[^\\])+?\\end\{\2\}) *$/s;

/** A formula that is a block by itself (https://facelessuser.github.io/pymdown-extensions/extensions/arithmatex/). */
export const readFormula: BlockReader = (parent, blocks) => {
  const [block] = blocks;
  const text =
    block?.lines
      .map((line) => line.text)
      .join('\n')
      .trim() ?? '';
  const [, tex] = dollars.exec(text) ?? brackets.exec(text) ?? environment.exec(text) ?? [];
  if (!block || tex === undefined) return false;
  blocks.shift();
  const line = block.lines[0]?.number;
  const code = elementAt('code', line, { className: ['math-display'] }, [
    { type: 'text', value: tex.trim() },
  ]);
  parent.children.push(elementAt('pre', line, {}, [code]));
  return true;
};
