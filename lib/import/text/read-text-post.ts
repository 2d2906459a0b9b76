import type { Root } from 'hast';
import type { Tell } from '../html/conversion.ts';
import { readHtmlText } from '../html/read-html-text.ts';
import type { Doubt, ImportedPost } from '../imported-post.ts';
import { attachAnnotations } from './attach-annotations.ts';
import { attachTextNotes } from './attach-text-notes.ts';
import { linkAddresses } from './link-addresses.ts';
import { raiseMarks } from './raise-marks.ts';
import { readTextBlocks } from './read-text-blocks.ts';
import { splitBlocks, type TextBlock } from './text-block.ts';

/** Reads a plain text, of which nothing but its lines tells what is what; `path` names the file. */
export function readTextPost(path: string, text: string): ImportedPost {
  const doubts: Doubt[] = [];
  const tell: Tell = (kind, node, message) => {
    doubts.push({ kind, line: node.position?.start.line ?? 1, message });
  };
  const blocks = splitBlocks(text);
  const title = titleOf(blocks[0]);
  const isCopied = blocks.some((block) => block.at(-1)?.text.endsWith('¶'));
  const body = title === undefined ? blocks : blocks.slice(1);
  const tree: Root = { type: 'root', children: readTextBlocks(body, tell) };
  if (isCopied) {
    attachAnnotations(tree);
    raiseMarks(tree, tell);
  }
  attachTextNotes(tree);
  linkAddresses(tree);
  const as = (address: string) => address;
  const read = readHtmlText(tree, undefined, { page: undefined, link: as, picture: as });
  return {
    metadata: {
      id: path,
      title,
      description: undefined,
      date: undefined,
      updated: undefined,
      authors: [],
      categories: [],
      tags: [],
      draft: false,
      slug: undefined,
      source: undefined,
      aliases: [],
      image: undefined,
      other: new Map(),
    },
    tree: read.tree,
    facts: read.facts,
    doubts: [...doubts, ...read.doubts].toSorted((one, other) => one.line - other.line),
  };
}

const underline = /^\s*[=~*-]{3,}\s*$/;

/** The title is the first line, unless that begins a paragraph. */
function titleOf(first: TextBlock | undefined): string | undefined {
  if (!first) return undefined;
  const [{ text }, second, third] = first;
  const isAlone = second === undefined || (underline.test(second.text) && third === undefined);
  const words = text
    .replace(/^#+\s+/, '')
    .replace(/¶$/, '')
    .trim();
  return isAlone && words.length <= 200 && !/[,;:]$/.test(words) ? words : undefined;
}
