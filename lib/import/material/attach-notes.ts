import type { Element, ElementContent, Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';
import { classesOf, textOf } from '../html/properties.ts';
import { attachCodeNotes } from './attach-code-notes.ts';
import { listBehind } from './list-behind.ts';
import { openTitles } from './open-titles.ts';

/**
 * Makes references of `[^label]` and of the `(1)` of annotations, and puts what the notes say at
 * the end. The n-th item of the list behind an element with the class `annotate` is what its `(n)`
 * says; a note that nothing refers to stays where it is. Returns the labels of such footnotes.
 */
export function attachNotes(tree: Root): readonly string[] {
  const notes: Element[] = [];
  annotate(tree, notes);
  attachCodeNotes(tree);
  const unreferenced = attachFootnotes(tree, notes);
  openTitles(tree);
  if (notes.length > 0)
    tree.children.push(make('div', { className: ['footnote'] }, [make('ol', {}, inOrder(notes))]));
  return unreferenced;
}

/** Notes with those that they refer to behind them, since a note is looked for behind its reference. */
function inOrder(notes: readonly Element[]): Element[] {
  const byId = new Map(notes.map((note) => [`#${textOf(note, 'id')}`, note]));
  const within = new Map(
    notes.map((note) => {
      const inner: Element[] = [];
      visit(note, 'element', (element) => {
        const other = element.tagName === 'a' ? byId.get(textOf(element, 'href') ?? '') : undefined;
        if (other && other !== note) inner.push(other);
      });
      return [note, inner];
    }),
  );
  const asked = new Set([...within.values()].flat());
  const ordered = new Set<Element>();
  const add = (note: Element) => {
    if (ordered.has(note)) return;
    ordered.add(note);
    for (const inner of within.get(note) ?? []) add(inner);
  };
  for (const note of notes) if (!asked.has(note)) add(note);
  for (const note of notes) add(note);
  return [...ordered];
}

function annotate(parent: Root | Element, notes: Element[]) {
  for (const child of parent.children) if (child.type === 'element') annotate(child, notes);
  for (let index = 0; index < parent.children.length; index += 1) {
    const host = parent.children[index];
    if (host?.type !== 'element' || !isHost(host)) continue;
    const at = listBehind(parent, index);
    if (at === undefined) continue;
    const list = parent.children[at];
    if (list?.type !== 'element' || list.tagName !== 'ol') continue;
    const items = list.children.filter((child) => child.type === 'element');
    const used = new Map<number, string>();
    mark(host, (number) => {
      const item = items[number - 1];
      if (!item) return undefined;
      let id = used.get(number);
      if (id === undefined) {
        id = `annotation-${notes.length + 1}`;
        used.set(number, id);
        notes.push({ ...item, properties: { ...item.properties, id } });
      }
      return id;
    });
    const left = items.filter((_, position) => !used.has(position + 1));
    if (left.length === 0) parent.children.splice(at, 1);
    else list.children = left;
  }
}

/** An element with the class, or one whose last paragraph or item has it: attributes stand at the end. */
function isHost(element: Element): boolean {
  if (classesOf(element).includes('annotate')) return true;
  if (!['blockquote', 'ul', 'ol', 'li', 'table', 'tbody', 'tr'].includes(element.tagName))
    return false;
  const last = element.children.findLast((child) => child.type === 'element');
  return last?.type === 'element' && isHost(last);
}

function mark(element: Element, noteOf: (number: number) => string | undefined) {
  if (['code', 'pre'].includes(element.tagName)) return;
  element.children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') mark(child, noteOf);
    return child.type === 'text'
      ? split(child.value, /\((\d+)\)/g, (label) => noteOf(Number(label)), child)
      : [child];
  });
}

function split(
  value: string,
  pattern: RegExp,
  noteOf: (label: string) => string | undefined,
  at: ElementContent,
): ElementContent[] {
  const parts: ElementContent[] = [];
  let end = 0;
  for (const { 0: whole, 1: label = '', index } of value.matchAll(pattern)) {
    const id = noteOf(label);
    if (id === undefined) continue;
    if (index > end) parts.push({ ...at, type: 'text', value: value.slice(end, index) });
    const isAnnotation = id.startsWith('annotation-');
    const link = make(
      'a',
      {
        className: ['footnote-ref'],
        href: `#${id}`,
        ...(isAnnotation && { dataLabel: id.replace('annotation', 'note') }),
      },
      [{ type: 'text', value: label }],
    );
    parts.push(make('sup', {}, [link]));
    end = index + whole.length;
  }
  if (end < value.length || parts.length === 0)
    parts.push({ ...at, type: 'text', value: value.slice(end) });
  return parts;
}

function attachFootnotes(tree: Root, notes: Element[]): readonly string[] {
  const isNote = (node: RootContent): node is Element =>
    node.type === 'element' && textOf(node, 'dataNote') !== undefined;
  const bodies = new Map(
    tree.children.filter(isNote).map((node) => [textOf(node, 'dataNote') ?? '', node]),
  );
  const referred = new Set<string>();
  visit(tree, 'element', (element) => {
    if (['code', 'pre'].includes(element.tagName)) return 'skip';
    element.children = element.children.flatMap((child) =>
      child.type === 'text'
        ? split(
            child.value,
            /\[\^([^\]\s]+)\]/g,
            (label) => {
              if (!bodies.has(label)) return undefined;
              referred.add(label);
              return `fn-${label}`;
            },
            child,
          )
        : [child],
    );
    return undefined;
  });
  tree.children = tree.children.filter(
    (node) => !isNote(node) || !referred.has(textOf(node, 'dataNote') ?? ''),
  );
  for (const [label, { children }] of bodies)
    if (referred.has(label)) notes.push(make('li', { id: `fn-${label}` }, children));
  return [...bodies.keys()].filter((label) => !referred.has(label));
}

function make(
  name: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName: name, properties, children };
}
