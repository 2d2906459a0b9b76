import type { Element, ElementContent, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { applyLists } from './apply-lists.ts';
import { attachNotes } from './attach-notes.ts';
import type { Reading } from './block-reader.ts';
import type { Line } from './line.ts';
import { parseWords } from './parse-words.ts';
import { readBlocks } from './read-blocks.ts';
import { settleMarks } from './settle-marks.ts';

/** What Markdown stands for, and the labels of footnotes that nothing refers to. */
interface MaterialRead {
  readonly tree: Root;
  readonly unreferenced: readonly string[];
}

/** Reads Markdown as Material for MkDocs does, as the HTML that it stands for. */
export function readMaterial(lines: readonly Line[]): MaterialRead {
  const waiting: { element: Element; lines: readonly Line[] }[] = [];
  const reading: Reading = {
    blocks: (inner) => readBlocks(inner, reading),
    words: (name, inner) => {
      const point = { line: inner[0]?.number ?? 1, column: 1, offset: 0 };
      const element: Element = {
        type: 'element',
        tagName: name,
        properties: {},
        children: [],
        position: { start: point, end: point },
      };
      waiting.push({ element, lines: inner });
      return element;
    },
    footnotes: new Map(),
    definitions: [],
    abbreviations: new Map(),
  };
  const children = readBlocks(lines, reading);
  const notes = new Map<string, ElementContent[]>();
  for (const [label, note] of reading.footnotes) notes.set(label, readBlocks(note, reading));
  const definitions = reading.definitions.map(({ text }) => text).join('\n');
  for (const { element, lines: inner } of waiting)
    element.children = parseWords(inner, definitions);
  const whole: Root = {
    type: 'root',
    children: [
      ...children,
      ...[...notes].map(
        ([label, content]): Element => ({
          type: 'element',
          tagName: 'div',
          properties: { dataNote: label },
          children: content,
        }),
      ),
    ],
  };
  const parsed = raw(whole, { file: new VFile(lines.map(({ text }) => text).join('\n')) });
  const tree: Root = parsed.type === 'root' ? parsed : { type: 'root', children: [] };
  visit(tree, (node) => {
    if (node.position && !node.position.start) delete node.position;
  });
  settleMarks(tree);
  applyLists(tree);
  const unreferenced = attachNotes(tree);
  return { tree, unreferenced };
}
