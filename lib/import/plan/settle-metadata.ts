import { slugify } from '#lib/site/slug.ts';
import type { SourceMetadata } from '../imported-post.ts';

/** The keys that an import writes under `imported` itself. */
const own = new Set(['id', 'digest', 'gaps', 'pictures']);

/**
 * Leaves out of the metadata of a post what front matter cannot say: blank names, labels that make no
 * address, and addresses that are none. What was left out and what it was are returned as sentences.
 */
export function settleMetadata(metadata: SourceMetadata): {
  readonly metadata: SourceMetadata;
  readonly faults: readonly string[];
} {
  const faults: string[] = [];
  const labels = (names: readonly string[], noun: string) => {
    const kept = new Map<string, string>();
    for (const name of names.map((each) => each.trim().normalize('NFC'))) {
      const key = slugify(name);
      if (key !== '' && !kept.has(key)) kept.set(key, name);
      else if (key === '' && name !== '')
        faults.push(`the ${noun} \`${name}\` makes no address and is left out`);
    }
    return [...kept.values()];
  };
  const { source } = metadata;
  const isWeb = source !== undefined && isWebAddress(source.url);
  if (source && !isWeb) faults.push(`\`${source.url}\` is no address that a page can name`);
  const plain = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim() || undefined;
  return {
    metadata: {
      ...metadata,
      title: plain(metadata.title),
      description: plain(metadata.description),
      authors: metadata.authors.flatMap((author) => {
        const name = plain(author.name);
        const url = author.url && isWebAddress(author.url) ? author.url : undefined;
        return name === undefined ? [] : [{ ...author, name, url }];
      }),
      categories: labels(metadata.categories, 'category'),
      tags: labels(metadata.tags, 'tag'),
      source:
        source && isWeb
          ? { url: source.url, author: plain(source.author), site: plain(source.site) }
          : undefined,
      other: new Map(
        [...metadata.other].map(([key, value]) => [own.has(key) ? `source-${key}` : key, value]),
      ),
    },
    faults,
  };
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}
