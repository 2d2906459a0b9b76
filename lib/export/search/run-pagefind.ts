import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { close, createIndex } from 'pagefind';

/** As many records as are on their way at a time. */
const atATime = 16;

interface Options {
  /** ISO 639-1, for the endings of its words; `unknown` where words have none. */
  readonly language: string;
  readonly say: (progress: string) => void;
}

/** A file as Pagefind makes it, by its path. */
export type PagefindFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Runs Pagefind over records, which it gets to know as `/0`, `/1` and so on. Throws when its program
 * is not there, or refuses a record.
 */
export async function runPagefind(
  records: AsyncIterable<Root>,
  { language, say }: Options,
): Promise<PagefindFiles> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: language });
    if (!index) throw new Error(errors.join('; '));
    let number = 0;
    // Pagefind reads one while the next is made.
    const under: Promise<void>[] = [];
    for await (const record of records) {
      const added = index.addHTMLFile({ url: `/${number}`, content: toHtml(record) });
      number += 1;
      under.push(added.then(refuse));
      if (under.length >= atATime) await under.shift();
      say(`text ${number}`);
    }
    await Promise.all(under);
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw new Error(failures.join('; '));
    return new Map(files.map(({ path, content }) => [path, content]));
  } finally {
    await close();
  }
}

function refuse({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(errors.join('; '));
}
