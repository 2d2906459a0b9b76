import type { Element, Nodes, Root, RootContent } from 'hast';
import { toString as textIn } from 'hast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { classesOf, textOf } from '../properties.ts';
import { cutDefinition } from './cut-definition.ts';

/** The notes of a text, in whichever way they were made. */
export interface FoundNotes {
  /** What refers to a note, with the label of the note. */
  readonly references: ReadonlyMap<Element, string>;
  /** What each note says, without its number and its way back. */
  readonly definitions: ReadonlyMap<string, readonly RootContent[]>;
  /** What belongs to notes and stands in the text no more. */
  readonly taken: ReadonlySet<Nodes>;
}

/** An element with those around it, outermost first. */
export interface Placed {
  readonly element: Element;
  readonly ancestors: readonly (Root | Element)[];
  readonly order: number;
}

const marker = /^[[(]?\s*(?:note\s*)?(\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶#]{1,4})\s*[\])]?[.:]?$/iu;
const wayBack = /^\s*(?:(?:[↩⏎↑^⤴⮐←]\p{M}*)+|back|return|top|jump back.*)\s*\d*\s*$/iu;
const boxOfNotes =
  /^(footnotes?|footnotes?-list|endnotes?|wp-block-footnotes|easy-footnotes?-wrapper|references-small|footnote-definitions?)$/i;

/**
 * Finds the notes of a text: a short link into the text, to a place that leads back or that stands
 * in a list of notes. `fragmentOf` says which place of this text a link leads to.
 */
export function findNotes(
  tree: Root,
  fragmentOf: (href: string) => string | undefined,
): FoundNotes {
  const { places, links } = index(tree, fragmentOf);
  const labels = new Map<Element, string>();
  const sources = new Map<Element, Placed[]>();
  const references = new Map<Element, string>();
  for (const { link, fragment } of links) {
    const target = places.get(fragment);
    if (!target || !refersToNote(link, target, links)) continue;
    const label = labels.get(target.element) ?? freshLabel(link.element, new Set(labels.values()));
    labels.set(target.element, label);
    sources.set(target.element, [...(sources.get(target.element) ?? []), link]);
    references.set(whole(link), label);
  }
  const taken = new Set<Nodes>();
  const definitions = new Map<string, readonly RootContent[]>();
  const targets = [...places.values()].filter(({ element }) => labels.has(element));
  for (const target of targets) {
    const label = labels.get(target.element) ?? '';
    const from = sources.get(target.element) ?? [];
    const backs = new Set(from.flatMap((link) => [...namesAt(link)]));
    const cut = cutDefinition(target, {
      label: textIn(from[0]?.element ?? target.element).trim(),
      others: targets.filter((other) => other !== target).map(({ element }) => element),
      isBack: (link) => {
        const fragment = fragmentOf(textOf(link, 'href') ?? '');
        return (fragment !== undefined && backs.has(fragment)) || isMarkedBack(link);
      },
    });
    definitions.set(label, cut.content);
    for (const node of cut.taken) taken.add(node);
  }
  if (definitions.size > 0) takeFurniture(tree, taken);
  return { references, definitions, taken };
}

interface PlacedLink {
  readonly link: Placed;
  readonly fragment: string;
}

function index(tree: Root, fragmentOf: (href: string) => string | undefined) {
  const places = new Map<string, Placed>();
  const links: PlacedLink[] = [];
  let order = 0;
  visitParents(tree, 'element', (element, ancestors) => {
    order += 1;
    const placed: Placed = {
      element,
      ancestors: ancestors.filter((each) => each.type === 'root' || each.type === 'element'),
      order,
    };
    for (const name of [textOf(element, 'id'), textOf(element, 'name')])
      if (name && !places.has(name)) places.set(name, placed);
    const fragment =
      element.tagName === 'a' ? fragmentOf(textOf(element, 'href') ?? '') : undefined;
    if (fragment) links.push({ link: placed, fragment });
  });
  return { places, links };
}

function refersToNote(link: Placed, target: Placed, links: readonly PlacedLink[]): boolean {
  const { element } = link;
  if (link.ancestors.includes(target.element) || isMarkedBack(element)) return false;
  const text = textIn(element).trim();
  const isMarked =
    textOf(element, 'role') === 'doc-noteref' ||
    'dataFootnoteRef' in element.properties ||
    classesOf(element).some((name) =>
      /^(footnote|footnote-ref|fn|sdfootnoteanc|footnote-reference|footnote_reference)$/.test(name),
    );
  if (!isMarked && !marker.test(text)) return false;
  // Of two that point at each other, the first refers and the second leads back.
  if (target.order < link.order) return false;
  const box = blockOf(target);
  const names = namesAt(link);
  const leadsBack = links.some(
    (other) =>
      names.has(other.fragment) &&
      (other.link.element === target.element ||
        other.link.ancestors.includes(box) ||
        other.link.ancestors.includes(target.element)),
  );
  return leadsBack || isMarked || standsInBox(target) || (isRaised(link) && isItem(target));
}

function standsInBox({ element, ancestors }: Placed): boolean {
  return [element, ...ancestors].some(
    (each) =>
      each.type === 'element' &&
      (textOf(each, 'role') === 'doc-endnotes' ||
        'dataFootnotes' in each.properties ||
        classesOf(each).some((name) => boxOfNotes.test(name))),
  );
}

function isRaised({ element, ancestors }: Placed): boolean {
  const inside = element.children.some(
    (child) => child.type === 'element' && child.tagName === 'sup',
  );
  const parent = ancestors.at(-1);
  return inside || (parent?.type === 'element' && parent.tagName === 'sup');
}

function isItem(target: Placed): boolean {
  const box = blockOf(target);
  return (
    box.type === 'element' &&
    ['li', 'p'].includes(box.tagName) &&
    !/^h[1-6]$/.test(target.element.tagName)
  );
}

function isMarkedBack(element: Element): boolean {
  return (
    textOf(element, 'role') === 'doc-backlink' ||
    'dataFootnoteBackref' in element.properties ||
    classesOf(element).some((name) =>
      /^(reversefootnote|footnote-back(ref|link)?|easy-footnote-to-top|fn-backref)$/.test(name),
    ) ||
    wayBack.test(textIn(element))
  );
}

/** The names by which a way back may find the place of a reference. */
function namesAt({ element, ancestors }: Placed): Set<string> {
  const near = [element, ...ancestors.slice(-3)].filter((each) => each.type === 'element');
  const before = near.flatMap((each, position) => {
    const parent = position === 0 ? ancestors.at(-1) : ancestors.at(-1 - position);
    const siblings: readonly RootContent[] = parent?.children ?? [];
    const previous = siblings[siblings.indexOf(each) - 1];
    return previous?.type === 'element' ? [previous] : [];
  });
  const inside = element.children.filter((child) => child.type === 'element');
  const inline = near.filter(({ tagName }) =>
    ['a', 'sup', 'span', 'small', 'b', 'strong', 'i'].includes(tagName),
  );
  return new Set(
    [...inline, ...before, ...inside].flatMap((each) =>
      [textOf(each, 'id'), textOf(each, 'name')].filter((name) => name !== undefined),
    ),
  );
}

/** The nearest block around a place. */
export function blockOf({ element, ancestors }: Placed): Root | Element {
  const blocks = [
    'li',
    'p',
    'div',
    'dd',
    'dt',
    'td',
    'tr',
    'aside',
    'section',
    'blockquote',
    'body',
  ];
  return (
    [...ancestors, element].findLast(
      (each) => each.type === 'root' || blocks.includes(each.tagName),
    ) ?? element
  );
}

/** The element that is the reference and nothing else: the link, or the `<sup>` around it. */
function whole({ element, ancestors }: Placed): Element {
  let found = element;
  for (const parent of ancestors.toReversed()) {
    if (parent.type !== 'element' || !['sup', 'span', 'small'].includes(parent.tagName)) break;
    const others = parent.children.filter(
      (child) =>
        child !== found &&
        textIn(child)
          .trim()
          .replace(/^[[\]()]$/, '') !== '',
    );
    if (others.length > 0) break;
    found = parent;
  }
  return found;
}

function freshLabel(link: Element, taken: ReadonlySet<string>): string {
  const own = textOf(link, 'dataLabel');
  if (own !== undefined && !taken.has(own)) return own;
  const [, written] = marker.exec(textIn(link).trim()) ?? [];
  if (written && /^\d+$/.test(written) && !taken.has(written)) return written;
  let number = taken.size + 1;
  while (taken.has(String(number))) number += 1;
  return String(number);
}

/** Takes rules and hidden headings of boxes that held notes. */
function takeFurniture(tree: Root, taken: Set<Nodes>) {
  visitParents(tree, 'element', (element, ancestors) => {
    const inBox = ancestors.some(
      (each) => each.type === 'element' && classesOf(each).some((name) => boxOfNotes.test(name)),
    );
    const hidden = classesOf(element).some((name) =>
      /^(sr-only|visually-hidden|screen-reader-text)$/.test(name),
    );
    if ((inBox && element.tagName === 'hr') || (hidden && inSection(ancestors))) taken.add(element);
  });
}

function inSection(ancestors: readonly Nodes[]): boolean {
  return ancestors.some((each) => each.type === 'element' && 'dataFootnotes' in each.properties);
}
