import { describeElement } from './describe-element.ts';
import type { Fault } from './fault.ts';
import type { Page } from './page.ts';
import { visitElements } from './visit-elements.ts';

/** Finds styles and event handlers in the markup, which a strict content policy refuses. */
export function checkMarkup({ path, tree }: Page): readonly Fault[] {
  const faults: Fault[] = [];
  visitElements(tree, (element) => {
    const add = (what: string) => {
      const message = `${what}, which a strict content policy refuses`;
      faults.push({ page: path, element: describeElement(element), message });
    };
    if (element.tagName === 'style') add('a style sheet in the markup');
    for (const name of Object.keys(element.properties)) {
      if (name === 'style') add('a style attribute');
      if (/^on[a-z]/i.test(name)) add(`the event handler ${name.toLowerCase()} in the markup`);
    }
  });
  return faults;
}
