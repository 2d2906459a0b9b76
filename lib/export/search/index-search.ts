import { createHash } from 'node:crypto';
import type { Root } from 'hast';
import type { Fault } from '../fault.ts';
import type { Output } from '../output.ts';
import { runConcurrently } from '../store/run-concurrently.ts';
import { visitElements } from '../visit-elements.ts';
import { compressGzip } from '../weight/compress.ts';
import { addEngine } from './add-engine.ts';
import { indexFolder } from './folders.ts';
import { indexTexts } from './index-texts.ts';
import { joinIndexes } from './join-indexes.ts';
import { packIndex } from './pack-index.ts';
import { makeWordLists } from './word-lists.ts';

const searchPage = 'search/index.html';

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
  const { site, files } = output;
  const [primary = ''] = site.blog.settings.language.toLowerCase().split('-');
  const language = unspaced.has(primary) ? 'unknown' : primary;
  try {
    const { texts, times, parts, engine } = await indexTexts(output, language);
    const packed = await runConcurrently(
      [...packIndex(joinIndexes(parts))],
      async ([name, bytes]) => [name, await compressGzip(bytes, 'smallest')] as const,
    );
    const index = new Map<string, string | Uint8Array>([...texts, ...packed]);
    const words = makeWordLists(times);
    for (const [name, list] of words.files) index.set(`words/${name}.json`, JSON.stringify(list));
    const folder = `${indexFolder}${hashOf(index)}/`;
    for (const [name, body] of index) files.set(folder + name, { body });
    const { addresses } = site.blog;
    const { worker, program } = await addEngine(engine, output);
    tell(page.tree, {
      dataIndex: `${addresses.file(folder)}/`,
      dataWords: String(words.count),
      dataWorker: addresses.file(worker),
      dataProgram: addresses.file(program),
    });
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ page: searchPage, message: `the search could not be made: ${reason}` }];
  }
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
