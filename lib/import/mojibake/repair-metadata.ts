import type { Doubt, SourceMetadata } from '../imported-post.ts';
import { repairText } from './repair-text.ts';

/** Repairs what a source says of a post in words, and tells of each run that was repaired. */
export function repairMetadata(metadata: SourceMetadata): {
  readonly metadata: SourceMetadata;
  readonly doubts: readonly Doubt[];
} {
  const doubts: Doubt[] = [];
  const repair = <T extends string | undefined>(text: T): T | string => {
    if (text === undefined) return text;
    const repaired = repairText(text);
    for (const { run, intended } of repaired.found)
      doubts.push({
        kind: 'mojibake',
        line: 1,
        message: `\`${run}\` in the metadata was decoded wrongly and says \`${intended}\` now`,
      });
    return repaired.text;
  };
  const { source } = metadata;
  return {
    metadata: {
      ...metadata,
      title: repair(metadata.title),
      description: repair(metadata.description),
      authors: metadata.authors.map((author) => ({ ...author, name: repair(author.name) })),
      categories: metadata.categories.map(repair),
      tags: metadata.tags.map(repair),
      source: source && { ...source, author: repair(source.author), site: repair(source.site) },
    },
    doubts,
  };
}
