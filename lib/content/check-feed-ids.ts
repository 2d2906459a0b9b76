import type { Diagnostic } from '#lib/diagnostics/diagnostic.ts';
import { report } from '#lib/diagnostics/report.ts';
import type { ReadPost } from './read-post.ts';

/** Reports every post that takes the feed id of another: feed readers would show one of the two. */
export function checkFeedIds(read: readonly ReadPost[]): readonly Diagnostic[] {
  const held = new Map<string, ReadPost>();
  return read.flatMap((post) => {
    const { id } = post.frontMatter;
    if (id === undefined) return [];
    const holder = held.get(id);
    if (!holder) {
      held.set(id, post);
      return [];
    }
    const range = post.yaml.locate(['id']);
    const { line } = holder.yaml.locate(['id']);
    return report('feed-id-taken', {
      file: post.yaml.file,
      range,
      message: `the id \`${id}\` is taken by the post \`${holder.entry.name}\``,
      hint: `give each post an id of its own; the other is in ${holder.yaml.file}:${line}`,
    });
  });
}
