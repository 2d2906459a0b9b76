import type { Element } from 'hast';
import { describeElement } from './describe-element.ts';
import type { Fault } from './fault.ts';
import type { Site } from './output.ts';
import type { Page } from './page.ts';
import { pageLinks } from './page-links.ts';
import { visitElements } from './visit-elements.ts';

/** Schemes of addresses that hold what they lead to, or run it. */
const ownContent = /^(javascript|vbscript|data|blob|filesystem):/i;

/** Elements that show or run something else, or change what addresses mean. */
const refused = new Set(['base', 'embed', 'frame', 'iframe', 'object']);

/** Elements whose `src` and `href` a browser fetches to show the page. */
const fetching = new Set(['audio', 'img', 'input', 'script', 'source', 'track', 'video']);

/** Finds what a strict content policy refuses, and pictures that say nothing to who does not see them. */
export function checkMarkup({ path, tree }: Page, { blog }: Site): readonly Fault[] {
  const { origin } = new URL(blog.settings.origin);
  const faults: Fault[] = [];
  visitElements(tree, (element) => {
    const add = (what: string) => {
      const message = `${what}, which a strict content policy refuses`;
      faults.push({ page: path, element: describeElement(element), message });
    };
    if (element.tagName === 'style') add('a style sheet in the markup');
    if (refused.has(element.tagName)) add(`an element ${element.tagName}`);
    if (element.tagName === 'img' && typeof element.properties.alt !== 'string') {
      const message = 'a picture without an alternative text';
      faults.push({ page: path, element: describeElement(element), message });
    }
    for (const name of Object.keys(element.properties)) {
      if (name === 'style') add('a style attribute');
      if (/^on[a-z]/i.test(name)) add(`the event handler ${name.toLowerCase()} in the markup`);
    }
  });
  for (const { element, url } of pageLinks(tree)) {
    // Browsers leave white space and control characters out before they look for the scheme.
    const [scheme] = ownContent.exec(url.replace(/[\0-\x20]/g, '')) ?? [];
    if (fetches(element) && /^(https?:)?\/\//i.test(url) && !isOf(origin, url)) {
      const message = 'it is fetched from another site, which a strict content policy refuses';
      faults.push({ page: path, element: describeElement(element), message });
    }
    if (scheme) {
      const message = `an address with ${scheme}, which a strict content policy refuses`;
      faults.push({ page: path, element: describeElement(element), message });
    }
  }
  return faults;
}

function fetches({ tagName, properties }: Element): boolean {
  const rel = [properties.rel].flat();
  return fetching.has(tagName) || (tagName === 'link' && rel.includes('stylesheet'));
}

function isOf(origin: string, url: string): boolean {
  return URL.canParse(url, origin) && new URL(url, origin).origin === origin;
}
