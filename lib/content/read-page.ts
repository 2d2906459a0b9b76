import { checkSchema } from './check-schema.ts';
import type { Checked } from './checked.ts';
import type { EntryFolder } from './content-folder.ts';
import { pageSchema } from './front-matter-schema.ts';
import type { Page } from './library.ts';
import { readEntry } from './read-entry.ts';

/** Reads one page beside the posts. */
export function readPage(entry: EntryFolder): Checked<Page> {
  const { text, yaml, diagnostics } = readEntry(entry);
  if (text === undefined || yaml === undefined) return { value: undefined, diagnostics };
  const frontMatter = checkSchema(yaml, pageSchema);
  const { name, folder, assets, index } = entry;
  const slug = name.normalize('NFC');
  return {
    value: frontMatter.value && {
      slug,
      file: index.file,
      folder,
      assets,
      text,
      ...frontMatter.value,
    },
    diagnostics: [...diagnostics, ...frontMatter.diagnostics],
  };
}
