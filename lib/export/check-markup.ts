import { describeElement } from './describe-element.ts';
import type { Fault } from './fault.ts';
import type { Page } from './page.ts';
import { pageLinks } from './page-links.ts';
import { visitElements } from './visit-elements.ts';

/** Schemes of addresses that hold what they lead to, or run it. */
const ownContent = /^(javascript|vbscript|data|blob|filesystem):/i;

/** Finds styles, event handlers and scripts in addresses, which a strict content policy refuses. */
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
  for (const { element, url } of pageLinks(tree)) {
    // Browsers leave white space and control characters out before they look for the scheme.
    const [scheme] = ownContent.exec(url.replace(/[\0-\x20]/g, '')) ?? [];
    if (scheme) {
      const message = `an address with ${scheme}, which a strict content policy refuses`;
      faults.push({ page: path, element: describeElement(element), message });
    }
  }
  return faults;
}
