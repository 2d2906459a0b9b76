import GithubSlugger from 'github-slugger';
import type { Comment, Element, Nodes, Root } from 'hast';
import type { FootnoteDefinition, Root as MarkdownRoot, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Conversion, Tell } from './conversion.ts';
import { wordsOfHeading } from './headings/permalink.ts';
import { settleAnchors } from './headings/settle-anchors.ts';
import { settleHeadings } from './headings/settle-headings.ts';
import { Flow } from './line/flow.ts';
import { type Addresses, LinkReader } from './links/link-reader.ts';
import { settlePlaces } from './media/settle-places.ts';
import { namesIn } from './names-in.ts';
import { type FoundNotes, findNotes } from './notes/find-notes.ts';
import { walk } from './walk.ts';

export interface HtmlOptions {
  /** The title of the post, which a first heading may repeat. */
  readonly title?: string | undefined;
  readonly addresses: Addresses;
  readonly tell: Tell;
}

/** What a text of HTML says in the words of a post. */
export interface HtmlRead {
  readonly tree: MarkdownRoot;
  readonly notes: FoundNotes;
  /** The heading that repeated the title. */
  readonly title: Element | undefined;
}

/**
 * Turns the HTML of one post into Markdown with the components of this site. What notes took out of
 * the text is taken out of `tree` as well.
 */
export function readHtml(tree: Root, { title, addresses, tell }: HtmlOptions): HtmlRead {
  const names = namesIn(tree);
  const links = new LinkReader(addresses, names);
  const notes = findNotes(tree, (href) => links.fragmentOf(href));
  prune(tree, notes.taken);
  const headings = settleHeadings(tree, title, tell);
  if (headings.title) prune(tree, new Set([headings.title]));
  const slugger = new GithubSlugger();
  const finalIds = new Map(
    [...headings.settled].map(([element, { id }]) => [
      element,
      id ?? slugger.slug(wordsOfHeading(element)),
    ]),
  );
  const anchors = settleAnchors(tree, finalIds, headings.ids);
  const conversion: Conversion = {
    tell,
    walk: (nodes, flow, marks) => walk(nodes, flow, marks, conversion),
    link: (href) => links.read(href, anchors),
    address: (src) => addresses.picture(src.startsWith('//') ? `https:${src}` : src),
    comment: (comment, flow) => addComment(comment, flow, tell),
    references: notes.references,
    twins: findTwins(tree),
    headings: headings.settled,
  };
  const flow = new Flow();
  conversion.walk(tree.children, flow, []);
  const blocks: RootContent[] = flow.end();
  if (notes.definitions.size > 0) while (blocks.at(-1)?.type === 'thematicBreak') blocks.pop();
  const definitions = [...notes.definitions].map(([label, content]): FootnoteDefinition => {
    const inner = new Flow();
    conversion.walk(content, inner, []);
    return { type: 'footnoteDefinition', identifier: label, label, children: inner.end() };
  });
  const read: MarkdownRoot = { type: 'root', children: [...blocks, ...definitions] };
  settlePlaces(read);
  return {
    tree: read,
    notes,
    title: headings.title,
  };
}

/** Takes nodes out of a tree, with all that they hold. */
function prune(tree: Root, gone: ReadonlySet<Nodes>) {
  visit(tree, (node) => {
    if (!('children' in node) || !node.children.some((child) => gone.has(child))) return;
    node.children = node.children.filter((child) => !gone.has(child)) as Element['children'];
  });
}

/** `<noscript>` behind a picture that a script loads late holds the same picture again. */
function findTwins(tree: Root): ReadonlySet<Element> {
  const twins = new Set<Element>();
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'noscript' || !parent || index === undefined) return;
    const before = parent.children
      .slice(0, index)
      .findLast((sibling) => sibling.type !== 'text' || sibling.value.trim() !== '');
    if (before?.type === 'element' && ['img', 'picture'].includes(before.tagName))
      twins.add(element);
  });
  return twins;
}

/** Comments that editors leave, which nobody wrote. */
const editors =
  /^\s*(?:\/?wp:|\[if |<!\[endif|\[endif|StartFragment|EndFragment|raw HTML omitted|\/?nextpage|break|google_ad)/i;

function addComment(comment: Comment, flow: Flow, tell: Tell) {
  const text = comment.value.trim();
  if (/^more\b/i.test(text)) flow.block({ type: 'html', value: '<!-- more -->' });
  else if (text !== '' && !editors.test(text)) {
    tell(
      'comment-dropped',
      comment,
      `a comment that no reader saw: ${text.length > 80 ? `${text.slice(0, 80)}…` : text}`,
    );
  }
}
