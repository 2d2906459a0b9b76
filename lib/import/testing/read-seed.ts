import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Heading, Link, List, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

const folder = join(import.meta.dirname, '../../../../shared/seeds');

/**
 * A real document, which is no part of this repository: its folder has a README that counts what
 * each holds. Undefined where that folder is not.
 */
export function readSeed(number: string): { path: string; text: string } | undefined {
  const path = existsSync(folder)
    ? readdirSync(folder).find((name) => name.startsWith(`${number}_`))
    : undefined;
  return path === undefined ? undefined : { path, text: readFileSync(join(folder, path), 'utf8') };
}

/** What a tree holds: how many nodes of each type or name, and some of them in their order. */
export function countTree(tree: Root) {
  const counts = new Map<string, number>();
  const headings: Heading[] = [];
  const links: Link[] = [];
  const lists: List[] = [];
  visit(tree, (node: Nodes) => {
    const name = 'name' in node && typeof node.name === 'string' ? node.name : node.type;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (node.type === 'heading') headings.push(node);
    if (node.type === 'link') links.push(node);
    if (node.type === 'list') lists.push(node);
  });
  return {
    count: (name: string) => counts.get(name) ?? 0,
    headings,
    links,
    lists,
    items: lists.map(({ children }) => children.length),
    paragraphs: tree.children.filter(({ type }) => type === 'paragraph').length,
  };
}

/** The words of a text: runs of characters that are not white space. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
