import type { Diagnostic } from '#lib/diagnostics/diagnostic.ts';
import { slugify } from '#lib/site/slug.ts';
import type { KnownNames } from './check-references.ts';
import type { ContentFolder } from './content-folder.ts';
import type { Author, Category, Series } from './library.ts';
import { type Mapping, readMapping } from './read-mapping.ts';
import {
  type AuthorEntry,
  authorSchema,
  type CategoryEntry,
  categorySchema,
  meaningSchema,
  type SeriesEntry,
  seriesSchema,
} from './settings-schemas.ts';

/** What posts may refer to, by the names they use. */
export interface Catalog {
  readonly authors: ReadonlyMap<string, Author>;
  readonly categories: ReadonlyMap<string, Category>;
  readonly series: ReadonlyMap<string, Series>;
  readonly glossary: ReadonlyMap<string, string>;
  /** The names that posts may use, those of faulty entries included. */
  readonly known: KnownNames;
  /** The files, for the places of what is checked across posts. */
  readonly files: {
    readonly authors: Mapping<AuthorEntry>;
    readonly categories: Mapping<CategoryEntry>;
    readonly series: Mapping<SeriesEntry>;
  };
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the settings files that posts refer to. */
export function readCatalog(folder: ContentFolder): Catalog {
  const authors = readMapping(folder, 'authors.yml', authorSchema);
  const categories = readMapping(folder, 'categories.yml', categorySchema);
  const series = readMapping(folder, 'series.yml', seriesSchema);
  const glossary = readMapping(folder, 'glossary.yml', meaningSchema);
  return {
    authors: index(authors, (id, value) => ({ ...value, id, slug: slugify(id) })),
    categories: index(categories, (name, value) => ({
      ...value,
      name,
      slug: value.slug ?? slugify(name),
    })),
    series: index(series, (id, { title, description }) => ({
      id,
      slug: slugify(id),
      title,
      description,
    })),
    glossary: index(glossary, (_, meaning) => meaning ?? ''),
    known: { authors: authors.names, categories: categories.names, series: series.names },
    files: { authors, categories, series },
    diagnostics: [authors, categories, series, glossary].flatMap((file) => file.diagnostics),
  };
}

function index<Entry, Value>(
  { entries }: Mapping<Entry>,
  make: (name: string, entry: Entry) => Value,
): ReadonlyMap<string, Value> {
  return new Map(entries.map(({ name, value }) => [name, make(name, value)]));
}
