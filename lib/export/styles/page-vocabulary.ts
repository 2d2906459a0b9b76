import type { Element, Root } from 'hast';
import { find, html, svg } from 'property-information';
import { visitElements } from '../visit-elements.ts';

/** Names that selectors can match on a page. */
export interface Vocabulary {
  readonly tags: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  /** Values by attribute; `undefined` among them says that it may have any. */
  readonly attributes: ReadonlyMap<string, ReadonlySet<string | undefined>>;
}

/** Attributes that a browser sets without a script. */
const setByBrowsers = ['open'];

/**
 * What selectors can match on a page: what stands in its markup, and the words of its scripts, which
 * may add an element, class or attribute of that name.
 */
export function pageVocabulary(tree: Root, scripts: readonly string[]): Vocabulary {
  const tags = new Set<string>();
  const classes = new Set<string>();
  const ids = new Set<string>();
  const attributes = new Map<string, Set<string | undefined>>();
  const addAttribute = (name: string, value: string | undefined) => {
    const values = attributes.get(name) ?? new Set();
    attributes.set(name, values.add(value));
  };
  for (const name of setByBrowsers) addAttribute(name, undefined);
  visitElements(tree, (element) => {
    tags.add(element.tagName);
    for (const name of namesOf(element.properties.className)) classes.add(name);
    if (typeof element.properties.id === 'string') ids.add(element.properties.id);
    for (const [name, value] of attributesOf(element)) addAttribute(name, value);
  });
  for (const script of scripts) {
    // What a script creates or selects, it names in a string.
    for (const [text] of script.matchAll(/(["'`])(?:\\.|(?!\1).)*\1/gs)) {
      for (const [word] of text.matchAll(/[a-z][\w-]*/gi)) {
        tags.add(word);
        classes.add(word);
        ids.add(word);
      }
    }
    for (const [word] of script.matchAll(/[a-z][\w-]*/gi)) {
      // `'data-copied'`, `hidden`, `ariaCurrent`
      addAttribute(word.startsWith('aria') ? dashed(word) : word, undefined);
    }
    for (const [, name] of script.matchAll(/\bdataset\.(\w+)/g)) {
      if (name) addAttribute(`data-${dashed(name)}`, undefined);
    }
  }
  return { tags, classes, ids, attributes };
}

function attributesOf({ properties, tagName }: Element): readonly [string, string | undefined][] {
  return Object.entries(properties).map(([property, value]) => {
    const name = find(tagName === 'svg' ? svg : html, property).attribute;
    if (Array.isArray(value)) return [name, value.join(' ')];
    return [name, value === true ? '' : String(value)];
  });
}

/** `ariaCurrent` as `aria-current`; what has a dash already stays. */
function dashed(name: string): string {
  // ARIA's own names have one dash: `ariaHasPopup` is `aria-haspopup`.
  if (/^aria[A-Z]/.test(name)) return `aria-${name.slice(4).toLowerCase()}`;
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function namesOf(value: Element['properties'][string]): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? value.split(/\s+/) : [];
}
