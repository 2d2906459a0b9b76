import type { Diagnostic, Range } from '#lib/diagnostics/diagnostic.ts';
import { report } from '#lib/diagnostics/report.ts';
import { slugify } from '#lib/site/slug.ts';
import type { EntryFolder } from './content-folder.ts';
import type { Catalog } from './read-catalog.ts';
import type { ReadPost } from './read-post.ts';
import { showValue } from './show-value.ts';
import { stringsAt } from './strings-at.ts';

/** Checks that folders can be a part of an address as they are. */
export function checkFolderNames(folders: readonly EntryFolder[]): readonly Diagnostic[] {
  return folders.flatMap(({ name, index: { file } }) => {
    const [odd] = /[^\p{L}\p{M}\p{N}._~!$'(),;=@&+-]/u.exec(name) ?? [];
    if (odd === undefined) return [];
    const better = slugify(name);
    return [
      report('address-invalid', {
        file,
        message: `the name of the folder \`${name}\` holds \`${odd}\`, which an address cannot`,
        hint: better === '' ? undefined : `rename the folder to \`${better}\``,
      }),
    ];
  });
}

/** Checks that every name which becomes an address has a letter or a digit, and every `slug` is one. */
export function checkSlugs({ files }: Catalog, posts: readonly ReadPost[]): readonly Diagnostic[] {
  const named = [files.authors, files.categories, files.series].flatMap(({ file, entries }) =>
    entries.flatMap(({ name, locate }) => checkName(name, file, () => locate([]))),
  );
  const slugs = files.categories.entries.flatMap(({ value: { slug }, locate }) => {
    if (slug === undefined || (slug === slugify(slug) && slug !== '')) return [];
    return [
      report('address-invalid', {
        file: files.categories.file,
        range: locate(['slug']),
        message: `${showValue(slug)} cannot be a part of an address`,
        hint: slugify(slug) === '' ? undefined : `write \`${slugify(slug)}\``,
      }),
    ];
  });
  const tags = posts.flatMap(({ yaml }) =>
    stringsAt(yaml, 'tags').flatMap(({ value, path }) =>
      checkName(value, yaml.file, () => yaml.locate(path)),
    ),
  );
  return [...named, ...slugs, ...tags];
}

function checkName(name: string, file: string, locate: () => Range): readonly Diagnostic[] {
  if (slugify(name) !== '') return [];
  const message = `${showValue(name)} has no letter or digit to make an address of`;
  return [report('address-invalid', { file, range: locate(), message })];
}
