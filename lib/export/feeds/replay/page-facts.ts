import type { Element, Nodes } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass } from '../../has-class.ts';
import type { Page } from '../../page.ts';
import { type Facts, squeeze } from './facts.ts';

/** Links of a page that are its own furniture: to a heading, from a note to its mark, to a picture in large. */
const furniture = ['anchor', 'note-number'];

/** What the text of a finished page holds; `url` is its full address. Undefined for a page without a text. */
export function pageFacts({ tree }: Page, url: string): Facts | undefined {
  let prose: Element | undefined;
  let lead: Element | undefined;
  visit(tree, 'element', (element) => {
    if (hasClass(element, 'prose')) prose ??= element;
    if (hasClass(element, 'lead')) lead ??= element;
  });
  if (!prose) return undefined;
  const facts = {
    notes: [] as string[],
    captions: [] as string[],
    'code lines': [] as string[],
    formulas: [] as string[],
    links: [] as string[],
    pictures: [] as string[],
  };
  const resolve = (address: unknown) => new URL(String(address), url).href;
  if (lead) facts.pictures.push(resolve(lead.properties.src));
  visit(prose, 'element', (element) => {
    const { tagName, properties } = element;
    // It shows the notes that were counted a second time.
    if (hasClass(element, 'references')) return SKIP;
    if (hasClass(element, 'note')) facts.notes.push(noteText(element));
    const isTitle = properties.dataRehypePrettyCodeTitle !== undefined;
    if (tagName === 'figcaption' && !isTitle) facts.captions.push(readText(element));
    if (properties.dataLine !== undefined && !isMark(element))
      facts['code lines'].push(readText(element));
    if (tagName === 'annotation') facts.formulas.push(squeeze(textOf(element)));
    if (tagName === 'img') facts.pictures.push(resolve(properties.src));
    if (tagName === 'video') {
      // A feed links to the film, with its still.
      facts.links.push(resolve(properties.src));
      if (properties.poster) facts.pictures.push(resolve(properties.poster));
    }
    const isFurniture = furniture.some((name) => hasClass(element, name)) || isMark(element);
    if (tagName === 'a' && !isFurniture) facts.links.push(resolve(properties.href));
    return undefined;
  });
  return facts;
}

function isMark({ properties }: Element): boolean {
  return properties.dataCodeMarker !== undefined || properties.dataEnlarge !== undefined;
}

function noteText({ children }: Element): string {
  const rest = children.filter(
    (child) => !(child.type === 'element' && hasClass(child, 'note-number')),
  );
  return readAll(rest);
}

/** The meaning of an abbreviation stands behind the ending of its plural: `VMs (virtual machine)`. */
function readAll(nodes: readonly Nodes[]): string {
  return nodes
    .map((node, index) => {
      const [before, after] = [nodes[index - 1], nodes[index + 1]];
      const text = readText(node);
      if (isExpansion(node)) return `${endingOf(after)}${text}`;
      return isExpansion(before) ? text.slice(endingOf(node).length) : text;
    })
    .join('');
}

function endingOf(node: Nodes | undefined): string {
  return node?.type === 'text' ? (/^\p{L}+/u.exec(node.value)?.[0] ?? '') : '';
}

function isBold(node: Nodes): boolean {
  return node.type === 'element' && node.tagName === 'b';
}

function isExpansion(node: Nodes | undefined): node is Element {
  return node?.type === 'element' && hasClass(node, 'expansion');
}

/** What a reader reads: the meaning of an abbreviation in brackets, and no mark in code. */
function readText(node: Nodes): string {
  if (node.type === 'text') return squeeze(node.value);
  if (!('children' in node)) return '';
  // The meaning of an abbreviation begins with its letters once more.
  const children = isExpansion(node)
    ? node.children.filter((child) => !isBold(child))
    : node.children;
  const text = readAll(children);
  if (node.type !== 'element') return text;
  if (node.properties.dataCodeMarker !== undefined) return '';
  return isExpansion(node) ? `(${text})` : text;
}
