import type { BlockParser, BlockReader, Parent, State } from './block-parser.ts';
import { readAbbreviation } from './blocks/abbreviation.ts';
import { readAdmonition } from './blocks/admonition.ts';
import { readDefinitionList } from './blocks/definition-list.ts';
import { readFootnote } from './blocks/footnote.ts';
import { readFormula } from './blocks/formula.ts';
import { readGeneric } from './blocks/generic.ts';
import { readHeading, readUnderlined } from './blocks/heading.ts';
import { readHeld } from './blocks/held.ts';
import { readIndentedCode } from './blocks/indented-code.ts';
import { readList } from './blocks/list.ts';
import { readListIndent } from './blocks/list-indent.ts';
import { readParagraph } from './blocks/paragraph.ts';
import { readQuote } from './blocks/quote.ts';
import { readReference } from './blocks/reference.ts';
import { readRule } from './blocks/rule.ts';
import { readTable } from './blocks/table.ts';
import { readTabs } from './blocks/tabs.ts';
import { type Block, blocksOf } from './line.ts';
import type { Dollars } from './material-site.ts';
import type { Store } from './store.ts';

/**
 * The kinds of blocks in the order in which Python-Markdown tries them, with the extensions that
 * Material for MkDocs turns on (https://python-markdown.github.io/extensions/api/#blockprocessors).
 */
const readers: readonly BlockReader[] = [
  readHeld,
  readGeneric,
  readAdmonition,
  readTabs,
  readListIndent,
  readIndentedCode,
  readFormula,
  readTable,
  readHeading,
  readUnderlined,
  readRule,
  readList,
  readDefinitionList,
  readQuote,
  readFootnote,
  readAbbreviation,
  readReference,
  readParagraph,
];

/** How deep blocks may stand in one another; deeper ones are paragraphs. */
const deepest = 60;

/** Makes a parser of blocks for one text. */
export function createBlockParser(store: Store, dollars: Dollars): BlockParser {
  const states: State[] = [];
  let depth = 0;
  const read = (parent: Parent, blocks: Block[], state?: State) => {
    if (state) states.push(state);
    depth += 1;
    while (blocks.length > 0) {
      const kinds = depth > deepest ? [readParagraph] : readers;
      kinds.some((reader) => reader(parent, blocks, parser));
    }
    depth -= 1;
    if (state) states.pop();
  };
  const parser: BlockParser = {
    store,
    dollars,
    read,
    readLines: (parent, lines, state) => read(parent, blocksOf(lines), state),
    state: () => states.at(-1),
    footnotes: new Map(),
    definitions: new Map(),
    abbreviations: new Map(),
  };
  return parser;
}
