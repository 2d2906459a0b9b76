import type { Root } from 'hast';
import { articleKey } from '../article/article-key.ts';
import { findArticle } from '../article/find-article.ts';
import type { Output } from '../output.ts';
import type { Page } from '../page.ts';
import { factsOfPosts } from './facts-of-posts.ts';
import { type Engine, readEngine } from './read-engine.ts';
import { type ReadIndex, readIndex } from './read-index.ts';
import { readSearchHead, readSearchText } from './read-search-text.ts';
import { runPagefind } from './run-pagefind.ts';
import { searchRecord, weighTerms } from './search-record.ts';

/** As many pages as Pagefind is given at a time. It would hold half a megabyte for each of 5,000. */
const most = 1000;

const nothing = { facts: [], filters: { category: [], author: [], year: [] } };

/** What is found in the texts of a site. */
interface IndexedTexts {
  /** What a reader is shown of each text, by file. */
  readonly texts: ReadonlyMap<string, string>;
  /** How many texts have a term. */
  readonly times: ReadonlyMap<string, number>;
  /** The indexes of texts that follow each other. */
  readonly parts: readonly ReadIndex[];
  readonly engine: Engine;
}

/** Has Pagefind index every page with a text. `language` is as Pagefind names it. */
export async function indexTexts(output: Output, language: string): Promise<IndexedTexts> {
  const texts = new Map<string, string>();
  const times = new Map<string, number>();
  const parts: ReadIndex[] = [];
  const { say } = output;
  const index = async (pages: readonly Page[]): Promise<Engine> => {
    const first = texts.size;
    const records = recordsOf(pages, output, { texts, times });
    const files = await runPagefind(records, { language, first, say });
    parts.push(readIndex(files));
    return readEngine(files, language);
  };
  const pages = output.pages.filter((page) => findArticle(page));
  const engine = await index(pages.slice(0, most));
  for (let from = most; from < pages.length; from += most) {
    await index(pages.slice(from, from + most));
  }
  return { texts, times, parts, engine };
}

interface Found {
  readonly texts: Map<string, string>;
  readonly times: Map<string, number>;
}

/** A record of every page with a text, one at a time, so that no two are held. */
async function* recordsOf(
  pages: readonly Page[],
  output: Output,
  { texts, times }: Found,
): AsyncGenerator<Root> {
  const { blog } = output.site;
  const posts = factsOfPosts(blog);
  for (const page of pages) {
    const text = await recallText(page, output);
    if (!text) continue;
    const url = `${blog.addresses.file(page.path.replace(/index\.html$/, ''))}/`;
    const { facts, filters } = posts.get(url) ?? nothing;
    const shown = JSON.stringify({ url, title: text.title, facts, sections: text.sections });
    texts.set(`text/${texts.size.toString(36)}.json`, shown);
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
