import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { close, createIndex } from 'pagefind';

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
  records: Iterable<Root>,
  { language, say }: Options,
): Promise<PagefindFiles> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: language });
    if (!index) throw new Error(errors.join('; '));
    let number = 0;
    for (const record of records) {
      const added = await index.addHTMLFile({ url: `/${number}`, content: toHtml(record) });
      if (added.errors.length > 0) throw new Error(added.errors.join('; '));
      number += 1;
      say(`text ${number}`);
    }
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw new Error(failures.join('; '));
    return new Map(files.map(({ path, content }) => [path, content]));
  } finally {
    await close();
  }
}
