import type { Root } from 'hast';
import type { Doubt, ImportedPost } from '../imported-post.ts';
import { repairText } from '../mojibake/repair-text.ts';
import { repairTree } from '../mojibake/repair-tree.ts';
import { settleFacts } from '../prove/settle-facts.ts';
import { factsOfHtml } from './facts-of-html.ts';
import { findTitle } from './find-title.ts';
import { type Addresses, LinkReader } from './links/link-reader.ts';
import { namesIn } from './names-in.ts';
import { findNotes } from './notes/find-notes.ts';
import { readHtml } from './read-html.ts';

/** Reads the HTML of a post: repairs what was decoded wrongly, counts what it holds, then turns it into the words of this site. */
export function readHtmlText(
  source: Root,
  given: string | undefined,
  addresses: Addresses,
): Pick<ImportedPost, 'tree' | 'facts' | 'doubts'> {
  const tree = structuredClone(source);
  const repaired = repairTree(tree);
  const title = given === undefined ? undefined : repairText(given).text;
  const links = new LinkReader(addresses, namesIn(tree));
  const fragmentOf = (href: string) => links.fragmentOf(href);
  const facts = settleFacts(factsOfHtml(tree, findNotes(tree, fragmentOf), title), tree, {
    addresses,
    fragmentOf,
    title: title === undefined ? undefined : findTitle(tree, title),
  });
  const doubts: Doubt[] = [...repaired];
  const read = readHtml(tree, {
    title,
    addresses,
    tell: (kind, node, message) => {
      doubts.push({ kind, line: node.position?.start.line ?? 1, message });
    },
  });
  return { tree: read.tree, facts, doubts: doubts.toSorted((one, other) => one.line - other.line) };
}
