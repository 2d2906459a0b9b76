import { parsePost } from '#lib/blog/reader.ts';
import type { Library } from '../content/library.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ParsedPost } from '../mdx/parse-post.ts';
import { type Connections, connectTrees, type FindConnections } from './connections.ts';
import { type ListedText, openDrawn } from './drawing/drawn-text.ts';
import { findDeadAnchors } from './find-dead-anchors.ts';
import { learnTree, type Memory, recallTree, settingOf } from './memory.ts';
import type { Options } from './options.ts';
import { readContent, type Source } from './read-content.ts';
import { surroundingsOf } from './surroundings.ts';

/** The content folder, read and checked: what it says, the tree of every text, and all faults. */
export interface Reading {
  /** Undefined when the settings of the site cannot be read. */
  readonly library: Library | undefined;
  /** Each post and page by the path of its page, such as `/posts/first/`: its tree, or its drawing. */
  readonly texts: ReadonlyMap<string, ParsedPost | ListedText>;
  /** What the other posts have to do with one. */
  readonly connectionsOf: FindConnections;
  readonly diagnostics: readonly Diagnostic[];
}

const alone: Connections = { related: [], backlinks: [], moreBacklinks: 0 };

/**
 * Reads everything and checks everything that can be checked without drawing a page. What `memory`
 * holds from an earlier reading is not read again while nothing it depends on has changed.
 */
export async function readAll(options: Options, memory: Memory): Promise<Reading> {
  const { content, diagnostics } = await readContent(options, { cache: memory.content });
  const texts = new Map<string, ParsedPost | ListedText>();
  const trees = new Map<string, ParsedPost>();
  if (!content) return { library: undefined, texts, connectionsOf: () => alone, diagnostics };
  const { library, listed, unlisted, world } = content;
  const setting = settingOf(world);
  const read = ({ text, path }: Source): ParsedPost | Promise<ParsedPost> => {
    const around = surroundingsOf(text, path, world);
    const known = recallTree(memory, text, setting, around);
    return known ?? learnTree(memory, text, setting, around, parsePost);
  };
  const recallDrawn = options.drawn === undefined ? undefined : openDrawn(options.drawn);
  for (const source of listed) {
    const drawn = recallDrawn?.(source.path, source.text.text);
    if (drawn) {
      texts.set(source.path, drawn);
      continue;
    }
    const parsed = read(source);
    // Not to wait for what is known saves the development server 500 promises a save.
    trees.set(source.path, parsed instanceof Promise ? await parsed : parsed);
  }
  for (const [path, tree] of trees) texts.set(path, tree);
  const others: ParsedPost[] = [];
  // A build that has drawn its texts has checked the others too.
  if (!recallDrawn) for (const source of unlisted) others.push(await read(source));
  const drawnConnections: FindConnections = (slug) => {
    const text = texts.get(`/posts/${slug}/`);
    return (text && 'html' in text && text.connections) || alone;
  };
  const found = [...trees.values(), ...others].flatMap((text) => text.diagnostics);
  return {
    library,
    texts,
    connectionsOf: recallDrawn ? drawnConnections : connectTrees(library, trees, memory),
    diagnostics: [...diagnostics, ...found, ...findDeadAnchors(trees, listed)],
  };
}
