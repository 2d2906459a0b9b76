import { slugify } from '#lib/site/slug.ts';
import { gap } from './check-gaps.ts';
import { isPublished } from './is-published.ts';
import type { Post } from './library.ts';
import type { Catalog } from './read-catalog.ts';
import type { ReadPost } from './read-post.ts';

/**
 * Puts authors, categories and series in the place of their names. Undefined when one of them is
 * faulty itself, which is reported where it is written.
 */
export function resolvePost(read: ReadPost, catalog: Catalog, now: number): Post | undefined {
  const { entry, text, yaml, frontMatter, date, updated, image: src } = read;
  const { title, description, image, source, interactive, related } = frontMatter;
  const { draft = false, pinned = false, id } = frontMatter;
  const named = frontMatter.authors.filter((id) => id !== gap);
  const authors = named.map((id) => catalog.authors.get(id));
  const categories = frontMatter.categories.map((name) => catalog.categories.get(name));
  const series =
    frontMatter.series === undefined ? undefined : catalog.series.get(frontMatter.series);
  if (!isWhole(authors) || !isWhole(categories)) return undefined;
  if (frontMatter.series !== undefined && series === undefined) return undefined;
  return {
    slug: entry.name.normalize('NFC'),
    file: entry.index.file,
    folder: entry.folder,
    assets: entry.assets,
    text,
    ...(interactive && { interactive }),
    title,
    description,
    date,
    ...(updated && { updated }),
    authors,
    categories,
    tags: (frontMatter.tags ?? []).map((name) => ({ name, slug: slugify(name) })),
    ...(series && { series }),
    draft,
    pinned,
    ...(image &&
      src !== undefined && {
        image: { src, alt: image.alt },
        imageRange: yaml.locate(['image', 'src']),
      }),
    ...(source && { source }),
    ...(id !== undefined && { id }),
    ...(related && { related }),
    aliases: frontMatter.aliases ?? [],
    published: isPublished({ draft, date }, now),
  };
}

function isWhole<T>(list: readonly (T | undefined)[]): list is readonly T[] {
  return !list.includes(undefined);
}
