import type { Element, ElementContent, Nodes, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** A part of a page under one heading. */
interface SearchSection {
  /** The id of the heading; empty before the first one. */
  readonly id: string;
  readonly heading: string;
  /** A line for each block. */
  readonly text: string;
}

/** What a search knows of a page. */
export interface SearchText {
  readonly title: string;
  readonly description: string;
  readonly sections: readonly SearchSection[];
}

const headings = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);

/** Elements that end a line. */
const blocks = new Set(
  'p li td th pre blockquote figcaption caption div dt dd summary figure section br ol ul tr'.split(
    ' ',
  ),
);

/** Signs for readers and for the way back, which are no words of the text. */
const signs = new Set(['marker', 'note-number', 'anchor', 'back', 'expansion', 'copy']);

const silent = new Set(['svg', 'annotation', 'script', 'style', 'template']);

/**
 * Reads what a finished page says: nothing where it holds no text of a writer. A note, which stands
 * in the midst of a sentence, follows its block.
 */
export function readSearchText(tree: Root): SearchText | undefined {
  const prose = findByClass(tree, 'prose');
  if (!prose) return undefined;
  const sections: { id: string; heading: string; text: string }[] = [
    { id: '', heading: '', text: '' },
  ];
  const notes: string[] = [];
  read(prose);
  endBlock();
  return {
    ...readSearchHead(tree),
    sections: sections
      .map((section) => ({ ...section, text: clean(section.text) }))
      .filter(({ heading, text }) => heading !== '' || text !== ''),
  };

  function read(node: ElementContent): void {
    const section = sections.at(-1);
    if (node.type === 'text' && section) section.text += node.value;
    if (node.type !== 'element' || silent.has(node.tagName) || hasClass(node, signs)) return;
    const { id } = node.properties;
    if (headings.has(node.tagName) && typeof id === 'string') {
      endBlock();
      sections.push({ id, heading: clean(wordsOf(node)), text: '' });
    } else if (hasClass(node, new Set(['note']))) {
      notes.push(clean(wordsOf(node)));
    } else {
      node.children.forEach(read);
      if (blocks.has(node.tagName)) endBlock();
    }
  }

  function endBlock(): void {
    const section = sections.at(-1);
    if (section) section.text += ['', ...notes.splice(0), ''].join('\n');
  }
}

/** The title and the deck of a page, empty where it has none. */
export function readSearchHead(tree: Root): Pick<SearchText, 'title' | 'description'> {
  const title = findByTag(tree, 'h1');
  const deck = findByClass(tree, 'deck');
  return {
    title: title ? clean(textOf(title)) : '',
    description: deck ? clean(textOf(deck)) : '',
  };
}

/** The words of an element without its signs. */
function wordsOf(element: Element): string {
  let text = '';
  visit(element, (node: Nodes) => {
    if (node.type === 'element' && (silent.has(node.tagName) || hasClass(node, signs))) return SKIP;
    if (node.type === 'text') text += node.value;
    if (node.type === 'element' && blocks.has(node.tagName)) text += ' ';
    return undefined;
  });
  return text;
}

function clean(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function hasClass({ properties: { className } }: Element, names: ReadonlySet<string>): boolean {
  return Array.isArray(className) && className.some((name) => names.has(String(name)));
}

function findByClass(tree: Root, name: string): Element | undefined {
  return find(tree, (element) => hasClass(element, new Set([name])));
}

function findByTag(tree: Root, name: string): Element | undefined {
  return find(tree, ({ tagName }) => tagName === name);
}

function find(tree: Root, matches: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (element) => {
    if (!found && matches(element)) found = element;
    return found ? false : undefined;
  });
  return found;
}
