import type { Element } from 'hast';
import type { Ids } from './count-ids.ts';
import { describeElement } from './describe-element.ts';
import type { Fault } from './fault.ts';
import type { Page } from './page.ts';
import { visitElements } from './visit-elements.ts';

/** Attributes that name ids of the same document, one or several. */
const references = [
  'htmlFor',
  'popoverTarget',
  'ariaLabelledBy',
  'ariaDescribedBy',
  'ariaControls',
  'ariaDetails',
  'headers',
  'list',
];

/** Finds ids that are there twice, and attributes that name an id which is not there. */
export function checkIds({ path, tree }: Page, ids: Ids): readonly Fault[] {
  const faults: Fault[] = [];
  const add = (element: Element, message: string) =>
    faults.push({ page: path, element: describeElement(element), message });
  for (const [id, bearers] of ids) {
    if (id === '' && bearers[0]) add(bearers[0], 'the id is empty');
    for (const element of bearers.slice(1)) add(element, `the id "${id}" is there twice`);
  }
  const resolve = (element: Element) => {
    for (const id of references.flatMap((name) => namedIds(element.properties[name]))) {
      if (!ids.has(id)) add(element, `no element of the page has the id "${id}"`);
    }
  };
  visitElements(tree, resolve, { templates: false });
  return faults;
}

function namedIds(value: Element['properties'][string]): readonly string[] {
  const text = Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '';
  return text.split(/\s+/).filter((id) => id !== '');
}
