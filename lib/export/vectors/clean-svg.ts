import type { Element, ElementContent, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { toXml } from 'xast-util-to-xml';
import { allowedData, allowedElements, allowedPrefixed, unwrapped } from './allowed.ts';
import { cleanEmbedded } from './clean-embedded.ts';
import { cleanStyle } from './clean-style.ts';

/** A drawing that can neither run nor fetch anything, and what was taken from it. */
export interface CleanSvg {
  readonly svg: string;
  /** Names of elements and attributes, each once. */
  readonly removed: readonly string[];
}

/**
 * Keeps of an SVG file what an allow-list names, and of the pictures in it what is seen. Fails when it
 * is not well-formed XML, no SVG, or when a picture in it cannot be read. Comments, declarations and
 * processing instructions go without being named.
 */
export async function cleanSvg(source: string): Promise<CleanSvg> {
  const root = fromXml(source).children.find((child) => child.type === 'element');
  if (root?.name !== 'svg') throw new Error('its outermost element is not <svg>');
  const removed = new Set<string>();
  const svg = cleanElement(root, removed);
  const tree: Root = { type: 'root', children: [svg] };
  await cleanEmbedded(tree);
  return {
    svg: toXml(tree, { closeEmptyElements: true, tightClose: true }),
    removed: [...removed],
  };
}

function cleanElement(element: Element, removed: Set<string>): Element {
  const attributes: Element['attributes'] = {};
  for (const [name, value] of Object.entries(element.attributes)) {
    const clean = cleanAttribute(element, name, value ?? '');
    if (clean !== undefined) attributes[name] = clean;
    // What drawing programs write for themselves is dropped without a word.
    if (clean !== value && !isForeign(name)) removed.add(`${name} of <${element.name}>`);
  }
  const children =
    element.name === 'style' ? styleOf(element, removed) : childrenOf(element, removed);
  return { type: 'element', name: element.name, attributes, children };
}

function childrenOf(element: Element, removed: Set<string>): ElementContent[] {
  return element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return [child];
    if (child.type === 'cdata') return [{ type: 'text', value: child.value }];
    if (child.type !== 'element') return [];
    if (allowedElements.has(child.name) && !setsAddress(child))
      return [cleanElement(child, removed)];
    if (!isForeign(child.name) && child.name !== 'metadata') removed.add(`<${child.name}>`);
    return unwrapped.has(child.name) ? childrenOf(child, removed) : [];
  });
}

function styleOf(element: Element, removed: Set<string>): ElementContent[] {
  const css = element.children
    .map((child) => (child.type === 'text' || child.type === 'cdata' ? child.value : ''))
    .join('');
  const value = cleanStyle(css, 'sheet');
  if (value === undefined) removed.add('<style>');
  return value ? [{ type: 'text', value }] : [];
}

function cleanAttribute({ name: element }: Element, name: string, value: string) {
  if (name.includes(':') ? !allowedPrefixed.has(name) : !/^[a-z][a-zA-Z0-9-]*$/.test(name)) {
    return undefined;
  }
  if (/^on/i.test(name)) return undefined;
  if (name === 'style') return cleanStyle(value, 'attribute');
  if (name === 'xmlns') return 'http://www.w3.org/2000/svg';
  if (name === 'xmlns:xlink') return 'http://www.w3.org/1999/xlink';
  if (name === 'href' || name === 'xlink:href') {
    const inside = value.startsWith('#');
    const picture = (element === 'image' || element === 'feImage') && allowedData.test(value);
    return inside || picture ? value : undefined;
  }
  // Presentation attributes are CSS: `fill="url(#a)"` is well, anything that leads outside is not.
  if (name === 'src' || value.includes('\\')) return undefined;
  const addresses = value.match(/url\(\s*['"]?./gi) ?? [];
  return addresses.every((address) => address.endsWith('#')) ? value : undefined;
}

/** Whether an animation would give an element another address while it is shown. */
function setsAddress({ attributes }: Element): boolean {
  const target = attributes.attributeName?.toLowerCase() ?? '';
  return target.endsWith('href') || target.startsWith('on') || target === 'style';
}

function isForeign(name: string): boolean {
  return name.includes(':') && !name.startsWith('xlink:');
}
