import type {
  BlockContent,
  DefinitionContent,
  Paragraph,
  PhrasingContent,
  RootContent,
} from 'mdast';
import { flow, phrase } from '../jsx.ts';
import {
  isSite,
  type Mark,
  type Note,
  type NoteElement,
  type Numbering,
  type Site,
} from './numbering.ts';
import { tether } from './tether.ts';

type Flow = BlockContent | DefinitionContent | RootContent;

/** Blocks that a note cannot stand in, because it would be clipped or leave the window: it stands before them. */
const closed = new Set(['Figure', 'Gallery']);

/**
 * Puts each note where it can be laid into the margin level with its marker: directly behind the
 * word in a paragraph, behind a heading, before a table or a figure. A paragraph that holds a
 * block of its own becomes a `div`, as HTML asks.
 */
export function placeNotes(blocks: readonly Flow[], numbering: Numbering): Flow[] {
  return blocks.flatMap((block) => placeIn(block, numbering));
}

function placeIn(block: Flow, numbering: Numbering): Flow[] {
  if (block.type === 'paragraph') {
    const { children, loose } = placeInLine(block.children, numbering);
    block.children = children;
    settleParagraph(block);
    return [block, ...(loose as Flow[])];
  }
  if (block.type === 'heading') {
    const { children, loose } = placeInLine(block.children, numbering, true);
    block.children = children;
    return [block, ...loose.map((note) => atHeading(note) as Flow)];
  }
  if (block.type === 'table' || ('name' in block && closed.has(block.name ?? ''))) {
    return [...(takeNotes(block, numbering) as Flow[]), block];
  }
  if ('children' in block)
    block.children = placeNotes(block.children, numbering) as typeof block.children;
  return [block];
}

/** Marks everything inside a block and hands its notes out. */
function takeNotes(node: Flow | PhrasingContent, numbering: Numbering): NoteElement[] {
  if (!('children' in node)) return [];
  const phrasing = ['paragraph', 'heading', 'tableCell'].includes(node.type);
  if (phrasing) {
    const { children, loose } = placeInLine(node.children as PhrasingContent[], numbering, true);
    node.children = children as typeof node.children;
    return loose;
  }
  return node.children.flatMap((child) => takeNotes(child as Flow, numbering));
}

interface Line {
  readonly children: PhrasingContent[];
  /** Notes that must stand outside this line. */
  readonly loose: NoteElement[];
}

/** Marks the sites of a line; notes follow their marker, or are handed out when the line must hold none. */
function placeInLine(
  line: readonly PhrasingContent[],
  numbering: Numbering,
  keepOut = false,
): Line {
  const children: PhrasingContent[] = [];
  const loose: NoteElement[] = [];
  const rest = [...line];
  for (let node = rest.shift(); node; node = rest.shift()) {
    const notes: NoteElement[] = [];
    if (isSite(node)) {
      const markers: PhrasingContent[] = [];
      for (let site: Site | undefined = node; site; site = takeSite(rest)) {
        const mark = numbering.mark(site);
        if (!mark) continue;
        markers.push(marker(mark));
        notes.push(...noteOf(mark, numbering));
      }
      children.push(...tether(children, markers, rest));
    } else if (node.type === 'link') {
      // A marker is a control and may not stand inside a link.
      rest.unshift(...takeSites(node));
      children.push(node);
    } else {
      if ('children' in node) {
        const inner = placeInLine(node.children, numbering, true);
        node.children = inner.children as typeof node.children;
        notes.push(...inner.loose);
      }
      children.push(node);
    }
    if (keepOut) loose.push(...notes);
    else children.push(...(notes as PhrasingContent[]));
  }
  return { children, loose };
}

/** Takes what stands for a note off the head of a line. */
function takeSite(line: PhrasingContent[]): Site | undefined {
  const [first] = line;
  if (!first || !isSite(first)) return undefined;
  line.shift();
  return first;
}

/** Takes all that stands for a note out of a node. */
function takeSites(node: PhrasingContent): Site[] {
  if (!('children' in node)) return [];
  const sites = node.children.flatMap((child) => (isSite(child) ? [child] : takeSites(child)));
  node.children = node.children.filter((child) => !isSite(child)) as typeof node.children;
  return sites;
}

function marker({ number, id }: Mark): PhrasingContent {
  return phrase('Marker', { number: String(number), id, note: `note-${number}` }, []);
}

/** The element of a note, followed by the elements of the notes inside it. */
function noteOf({ note }: Mark, numbering: Numbering): NoteElement[] {
  if (!note) return [];
  const properties = { number: String(note.number), kind: note.kind };
  const { content, inner } = contentOf(note, numbering);
  const element = note.block
    ? flow('Note', { ...properties, block: 'true' }, content as BlockContent[])
    : phrase('Note', properties, content as PhrasingContent[]);
  return [element, ...inner];
}

function contentOf(note: Note, numbering: Numbering) {
  if (!note.block) {
    const { children, loose } = placeInLine(note.content as PhrasingContent[], numbering, true);
    return { content: children, inner: loose };
  }
  return {
    content: note.content,
    inner: note.content.flatMap((block) => takeNotes(block, numbering)),
  };
}

/** HTML allows no block inside `p`; a `div` with the role of a paragraph says the same. */
function settleParagraph(paragraph: Paragraph) {
  const holdsBlock = paragraph.children.some(
    (child) => (child.type as string) === 'mdxJsxFlowElement',
  );
  if (!holdsBlock) return;
  paragraph.data = {
    ...paragraph.data,
    hName: 'div',
    hProperties: { className: ['p'], role: 'paragraph' },
  };
}

function atHeading(note: NoteElement): NoteElement {
  const attributes = [
    ...note.attributes,
    { type: 'mdxJsxAttribute' as const, name: 'heading', value: 'true' },
  ];
  return { ...note, attributes };
}
