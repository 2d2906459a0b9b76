import type { Element, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { applyLists } from './apply-lists.ts';
import { attachNotes } from './attach-notes.ts';
import { elementAt, type Parent } from './block-parser.ts';
import { giveIds } from './give-ids.ts';
import { blocksOf, expandTabs, type Line } from './line.ts';
import type { MaterialSite } from './material-site.ts';
import { createBlockParser } from './read-blocks.ts';
import { resolveWords } from './resolve-words.ts';
import { settleCritic } from './settle-critic.ts';
import { settleMarks } from './settle-marks.ts';
import { Store, withoutMarks } from './store.ts';
import { takeFences } from './take-fences.ts';
import { takeHtml } from './take-html.ts';

/** What Markdown stands for, and what it says beside the text. */
interface MaterialRead {
  readonly tree: Root;
  /** The labels of footnotes that nothing refers to. */
  readonly unreferenced: readonly string[];
  readonly abbreviations: ReadonlyMap<string, string>;
}

/** Reads Markdown as Material for MkDocs does, as the HTML that it stands for. */
export function readMaterial(
  lines: readonly Line[],
  { dollars, ids }: Pick<MaterialSite, 'dollars' | 'ids'>,
): MaterialRead {
  const store = new Store();
  const clean = lines.map(({ text, number }) => ({ text: withoutMarks(text), number }));
  const text = takeHtml(takeFences(clean, store).map(expandTabs), store);
  const parser = createBlockParser(store, dollars);
  const root: Parent = { type: 'root', children: [] };
  parser.read(root, blocksOf(text));
  // Notes may define further notes.
  for (const [label, blocks] of parser.footnotes) {
    const note: Element = elementAt('div', blocks[0]?.lines[0]?.number, { dataNote: label });
    parser.read(note, [...blocks]);
    root.children.push(note);
  }
  resolveWords(root, parser);
  const tree = parse(root, lines);
  settleCritic(tree);
  settleMarks(tree);
  applyLists(tree);
  giveIds(tree, ids);
  const unreferenced = attachNotes(tree);
  return { tree, unreferenced, abbreviations: parser.abbreviations };
}

/** Parses the HTML that stands in the tree as it is written. */
function parse(root: Root, lines: readonly Line[]): Root {
  const parsed = raw(root, { file: new VFile(lines.map(({ text }) => text).join('\n')) });
  const tree: Root = parsed.type === 'root' ? parsed : { type: 'root', children: [] };
  visit(tree, (node) => {
    if (node.position && !node.position.start) delete node.position;
  });
  return tree;
}
