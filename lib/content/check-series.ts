import type { Diagnostic } from '#lib/diagnostics/diagnostic.ts';
import { nearest } from '#lib/diagnostics/nearest.ts';
import { report } from '#lib/diagnostics/report.ts';
import type { EntryFolder } from './content-folder.ts';
import type { Entry, Mapping } from './read-mapping.ts';
import type { ReadPost } from './read-post.ts';
import type { SeriesEntry } from './settings-schemas.ts';
import { showValue } from './show-value.ts';

interface Posts {
  /** All folders of posts, those with faults included. */
  readonly folders: readonly EntryFolder[];
  readonly read: readonly ReadPost[];
}

/** Checks that a series which lists its posts lists all of them, once, and no other. */
export function checkSeries(series: Mapping<SeriesEntry>, posts: Posts): readonly Diagnostic[] {
  return series.entries.flatMap((entry) => {
    const { posts: listed } = entry.value;
    if (listed === undefined) return [];
    return [
      ...listed.flatMap((slug, index) => checkItem(series.file, entry, posts, slug, index)),
      ...checkComplete(series.file, entry, posts, listed),
    ];
  });
}

function checkItem(
  file: string,
  { name, value, locate }: Entry<SeriesEntry>,
  { folders, read }: Posts,
  slug: string,
  index: number,
): readonly Diagnostic[] {
  const range = locate(['posts', index]);
  const slugs = folders.map((folder) => folder.name.normalize('NFC'));
  if (!slugs.includes(slug)) {
    const near = nearest(slug, slugs);
    const hint = near === undefined ? undefined : `did you mean \`${near}\`?`;
    const message = `there is no post ${showValue(slug)}`;
    return [report('post-unknown', { file, range, message, hint })];
  }
  if ((value.posts ?? []).indexOf(slug) < index) {
    const message = `the post \`${slug}\` is listed twice`;
    return [report('series-order', { file, range, message, hint: 'remove one of the two' })];
  }
  const post = read.find(({ entry }) => entry.name.normalize('NFC') === slug);
  if (post === undefined || post.frontMatter.series === name) return [];
  const message = `the post \`${slug}\` does not say that it is in the series \`${name}\``;
  const hint = `write \`series: ${name}\` in ${post.entry.index.file}, or remove it here`;
  return [report('series-order', { file, range, message, hint })];
}

function checkComplete(
  file: string,
  { name, locate }: Entry<SeriesEntry>,
  { read }: Posts,
  listed: readonly string[],
): readonly Diagnostic[] {
  return read
    .filter(({ frontMatter }) => frontMatter.series === name)
    .filter(({ entry }) => !listed.includes(entry.name.normalize('NFC')))
    .map(({ entry, yaml }) =>
      report('series-order', {
        file: yaml.file,
        range: yaml.locate(['series']),
        message: `the series \`${name}\` lists its posts, and \`${entry.name}\` is not among them`,
        hint: `add it at ${file}:${locate(['posts']).line}, or remove \`series\` here`,
      }),
    );
}
