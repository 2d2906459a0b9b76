import { createHash } from 'node:crypto';
import type { Root } from 'hast';
import { articleKey } from '../article/article-key.ts';
import { findArticle } from '../article/find-article.ts';
import type { Fault } from '../fault.ts';
import type { Output } from '../output.ts';
import type { Page } from '../page.ts';
import { runConcurrently } from '../store/run-concurrently.ts';
import { visitElements } from '../visit-elements.ts';
import { compressGzip } from '../weight/compress.ts';
import { addEngine } from './add-engine.ts';
import { factsOfPosts } from './facts-of-posts.ts';
import { indexFolder } from './folders.ts';
import { packIndex } from './pack-index.ts';
import { readEngine } from './read-engine.ts';
import { readSearchHead, readSearchText } from './read-search-text.ts';
import { runPagefind } from './run-pagefind.ts';
import { searchRecord, weighTerms } from './search-record.ts';
import { makeWordLists } from './word-lists.ts';

const searchPage = 'search/index.html';
const nothing = { facts: [], filters: { category: [], author: [], year: [] } };

/** Languages whose words a search cuts by itself, so that the indexer must not. */
const unspaced = new Set(['zh', 'ja', 'ko', 'th', 'lo', 'km', 'my']);

/**
 * Makes the search of the finished pages that hold a text: Pagefind's index and engine, the texts to
 * show passages of, and lists of words for those that are mistyped. The page of the search is told
 * where they are. The same pages give the same bytes.
 */
export async function indexSearch(output: Output): Promise<readonly Fault[]> {
  const page = output.pages.find(({ path }) => path === searchPage);
  if (!page) return [];
  const { site, files, say } = output;
  const [primary = ''] = site.blog.settings.language.toLowerCase().split('-');
  const language = unspaced.has(primary) ? 'unknown' : primary;
  const index = new Map<string, string | Uint8Array>();
  const times = new Map<string, number>();
  try {
    const made = await runPagefind(records(output, index, times), { language, say });
    const packed = await runConcurrently([...packIndex(made)], async ([name, bytes]) => ({
      name,
      body: await compressGzip(bytes, 'smallest'),
    }));
    for (const { name, body } of packed) index.set(name, body);
    const words = makeWordLists(times);
    for (const [name, list] of words.files) index.set(`words/${name}.json`, JSON.stringify(list));
    const folder = `${indexFolder}${hashOf(index)}/`;
    for (const [name, body] of index) files.set(folder + name, { body });
    const { addresses } = site.blog;
    const engine = await addEngine(readEngine(made, language), output);
    tell(page.tree, {
      dataIndex: `${addresses.file(folder)}/`,
      dataWords: String(words.count),
      dataWorker: addresses.file(engine.worker),
      dataProgram: addresses.file(engine.program),
    });
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ page: searchPage, message: `the search could not be made: ${reason}` }];
  }
}

/**
 * A record of every page with a text, one at a time, so that no two are held. What a reader is shown
 * of it goes into `index`, and `times` counts the texts that have a term.
 */
async function* records(
  output: Output,
  index: Map<string, string | Uint8Array>,
  times: Map<string, number>,
): AsyncGenerator<Root> {
  const { pages, site } = output;
  const posts = factsOfPosts(site.blog);
  let number = 0;
  for (const page of pages) {
    const text = await recallText(page, output);
    if (!text) continue;
    const url = `${site.blog.addresses.file(page.path.replace(/index\.html$/, ''))}/`;
    const { facts, filters } = posts.get(url) ?? nothing;
    const shown = JSON.stringify({ url, title: text.title, facts, sections: text.sections });
    index.set(`text/${number.toString(36)}.json`, shown);
    number += 1;
    for (const [term] of text.terms) times.set(term, (times.get(term) ?? 0) + 1);
    yield searchRecord(new Map(text.terms), filters);
  }
}

/** What the index needs of a text. */
interface IndexedText {
  readonly title: string;
  readonly sections: readonly (readonly [id: string, heading: string, text: string])[];
  readonly terms: readonly (readonly [term: string, weight: number])[];
}

async function recallText(
  page: Page,
  { store, version }: Output,
): Promise<IndexedText | undefined> {
  if (!findArticle(page)) return undefined;
  const recipe = [version, JSON.stringify(readSearchHead(page.tree)), articleKey(page)];
  const made = await store.recall('search texts', recipe, async () => {
    const text = readSearchText(page.tree);
    const indexed = text && {
      title: text.title,
      sections: text.sections.map((each) => [each.id, each.heading, each.text]),
      terms: [...weighTerms(text)],
    };
    return new TextEncoder().encode(JSON.stringify(indexed ?? null));
  });
  return JSON.parse(new TextDecoder().decode(made)) ?? undefined;
}

function hashOf(index: ReadonlyMap<string, string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [name, body] of index) hash.update(`${name} ${body.length}\n`).update(body);
  return hash.digest('hex').slice(0, 12);
}

/** Puts attributes on the element that the search is shown in. */
function tell(tree: Root, attributes: Readonly<Record<string, string>>): void {
  visitElements(tree, ({ properties }) => {
    if (properties.dataSearch !== undefined) Object.assign(properties, attributes);
  });
}
