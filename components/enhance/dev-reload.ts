// Shows what the content has become: draws the page again in the background and changes what is
// different in it, so that the reader of a draft stays where they are. Falls back to loading the page.

import { afterHydration } from './after-hydration.ts';
import { patch } from './patch-page.ts';

const place = 'hindsight-dev-scroll';
const script = document.querySelector<HTMLScriptElement>('script[data-module="dev-reload"]');

/** What the server has drawn between the beginning and the end of the page; the framework's own tags come and go. */
function drawn(page: Document): Element[] {
  return [...page.body.children].filter((element) =>
    element.matches('a, header, main, footer, [data-dev-tools]'),
  );
}

function reload(): void {
  sessionStorage.setItem(place, String(scrollY));
  location.reload();
}

/** Where the page is drawn again: for a post it is an address that answers sooner than its own. */
function addressAgain(): string {
  const { posts = '', post = '' } = script?.dataset ?? {};
  const { pathname } = location;
  const [slug, ...rest] = pathname.startsWith(posts)
    ? pathname.slice(posts.length).split('/').filter(Boolean)
    : [];
  return slug && rest.length === 0 ? `${post}?slug=${encodeURIComponent(slug)}` : location.href;
}

async function fetchPage(): Promise<Document | undefined> {
  const response = await fetch(addressAgain(), { cache: 'no-store' });
  if (response.status >= 500) return undefined;
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

const sources = new Map<string, Promise<Blob>>();

/** Runs modules, also those that have run before. */
async function run(addresses: string | undefined): Promise<void> {
  for (const address of addresses?.split(' ') ?? []) {
    const known = sources.get(address) ?? fetch(address).then((answer) => answer.blob());
    sources.set(address, known);
    // The browser runs what is at one address once.
    const url = URL.createObjectURL(await known);
    await import(url);
    URL.revokeObjectURL(url);
  }
}

const lineAttribute = 'data-source-line';

/** Empties the places of blocks, which all change when a line comes before them, and returns them. */
function takeLines(elements: readonly Element[]): string[] {
  const marked = elements.flatMap((element) => [...element.querySelectorAll(`[${lineAttribute}]`)]);
  return marked.map((block) => {
    const line = block.getAttribute(lineAttribute) ?? '';
    block.setAttribute(lineAttribute, '');
    return line;
  });
}

function putLines(lines: readonly string[]): void {
  const marked = document.querySelectorAll(`[${lineAttribute}]`);
  for (const [index, block] of marked.entries()) {
    block.setAttribute(lineAttribute, lines[index] ?? '');
  }
}

/** Asks for every picture again: one that was saved anew may have kept its address. */
function refreshPictures(): void {
  for (const picture of document.querySelectorAll<HTMLImageElement>('main img[src]')) {
    const address = new URL(picture.src);
    address.searchParams.set('at', String(Date.now()));
    picture.src = address.href;
  }
}

let before: Element[] = [];
let underWay = false;
let again = false;

async function update(): Promise<void> {
  again = underWay;
  if (underWay) return;
  underWay = true;
  const page = await fetchPage().catch(() => undefined);
  underWay = false;
  if (again) return update();
  const shown = drawn(document);
  const after = page ? drawn(page) : [];
  const lines = takeLines(after);
  if (!page || after.length !== before.length || shown.length !== before.length) return reload();
  for (const [index, element] of shown.entries()) {
    const [old, fresh] = [before[index], after[index]];
    if (old && fresh) patch(element, old, fresh);
  }
  document.title = page.title;
  refreshPictures();
  before = after;
  putLines(lines);
  await run(script?.dataset.again);
}

const kept = sessionStorage.getItem(place);
sessionStorage.removeItem(place);
if (kept) scrollTo({ top: Number(kept), behavior: 'instant' });

await afterHydration();
before = drawn(document).map((element) => document.importNode(element, true));
takeLines(before);
void run(script?.dataset.once);
if (script?.dataset.changes) {
  new EventSource(script.dataset.changes).addEventListener('message', () => void update());
}
