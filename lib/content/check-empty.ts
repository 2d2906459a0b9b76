import type { Diagnostic, DiagnosticId } from '#lib/diagnostics/diagnostic.ts';
import { report } from '#lib/diagnostics/report.ts';
import type { Post } from './library.ts';
import type { Catalog } from './read-catalog.ts';
import type { Mapping } from './read-mapping.ts';

/** Warns of authors, categories and series without a published post. */
export function checkEmpty({ files }: Catalog, posts: readonly Post[]): readonly Diagnostic[] {
  const published = posts.filter((post) => post.published);
  const authors = new Set(published.flatMap((post) => post.authors.map(({ id }) => id)));
  const categories = new Set(published.flatMap((post) => post.categories.map(({ name }) => name)));
  const series = new Set(published.flatMap((post) => post.series?.id ?? []));
  return [
    ...findUnused(files.authors, authors, 'author-empty', 'author'),
    ...findUnused(files.categories, categories, 'category-empty', 'category'),
    ...findUnused(files.series, series, 'series-empty', 'series'),
  ];
}

function findUnused<T>(
  { file, entries }: Mapping<T>,
  used: ReadonlySet<string>,
  id: DiagnosticId,
  noun: string,
): readonly Diagnostic[] {
  return entries
    .filter(({ name }) => !used.has(name))
    .map(({ name, locate }) =>
      report(id, { file, range: locate([]), message: `the ${noun} \`${name}\` has no post` }),
    );
}
