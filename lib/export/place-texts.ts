import type { Element, ElementContent } from 'hast';
import type { Fault } from './fault.ts';
import type { Output, Site } from './output.ts';
import type { Page } from './page.ts';
import { parsePart } from './parse-page.ts';
import { visitElements } from './visit-elements.ts';

/** Puts the texts that were drawn before Next began where its pages have left room for them. */
export async function placeTexts({ pages, site }: Output): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const page of pages) {
    const place = findPlace(page);
    if (!place) continue;
    const html = await drawnText(page.path, site);
    delete place.properties.dataDrawn;
    if (html !== undefined) place.children = parseText(html);
    else faults.push({ page: page.path, message: 'the text of this page was not drawn' });
  }
  return faults;
}

function findPlace({ tree }: Page): Element | undefined {
  let place: Element | undefined;
  visitElements(tree, (element) => {
    if (element.properties.dataDrawn !== undefined) place ??= element;
  });
  return place;
}

async function drawnText(path: string, { blog }: Site): Promise<string | undefined> {
  const [, folder, slug = ''] = /^(posts\/)?([^/]+)\/index\.html$/.exec(path) ?? [];
  return (folder ? await blog.post(slug) : await blog.page(slug))?.html;
}

function parseText(html: string): ElementContent[] {
  return parsePart(html).children.filter(
    (child): child is ElementContent => child.type !== 'doctype',
  );
}
