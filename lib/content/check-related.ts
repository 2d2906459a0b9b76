import type { Diagnostic } from '#lib/diagnostics/diagnostic.ts';
import { nearest } from '#lib/diagnostics/nearest.ts';
import { onlyNear } from '#lib/diagnostics/only-near.ts';
import { report } from '#lib/diagnostics/report.ts';
import type { EntryFolder } from './content-folder.ts';
import type { ReadPost } from './read-post.ts';
import { rewriteScalar } from './rewrite-scalar.ts';
import { showValue } from './show-value.ts';

/** As many related posts are named under a post. */
const most = 3;

/** Checks that what posts pin or exclude as related are other posts, each named once, and not too many. */
export function checkRelated(
  folders: readonly EntryFolder[],
  read: readonly ReadPost[],
): readonly Diagnostic[] {
  const slugs = folders.map(({ name }) => name.normalize('NFC'));
  const known = new Set(slugs);
  return read.flatMap((post) => checkPost(post, slugs, known));
}

function checkPost(
  { entry, yaml, frontMatter }: ReadPost,
  slugs: readonly string[],
  known: ReadonlySet<string>,
): readonly Diagnostic[] {
  const { pin = [], exclude = [] } = frontMatter.related ?? {};
  const items = [
    ...pin.map((slug, index) => ({ slug, path: ['related', 'pin', index] })),
    ...exclude.map((slug, index) => ({ slug, path: ['related', 'exclude', index] })),
  ];
  const own = entry.name.normalize('NFC');
  const found = items.flatMap(({ slug, path }, index): readonly Diagnostic[] => {
    const at = { file: yaml.file, range: yaml.locate(path) };
    if (!known.has(slug)) {
      const near = nearest(slug, slugs);
      const certain = onlyNear(slug, slugs);
      const isFree = !items.some((item) => item.slug === certain);
      return [
        report('post-unknown', {
          ...at,
          message: `there is no post ${showValue(slug)}`,
          hint: near === undefined ? undefined : `did you mean \`${near}\`?`,
          fix: certain !== undefined && isFree ? rewriteScalar(yaml, path, certain) : undefined,
        }),
      ];
    }
    if (slug === own) {
      const message = `the post \`${slug}\` is not related to itself`;
      return [report('key-mistyped', { ...at, message, hint: 'remove it' })];
    }
    if (items.findIndex((item) => item.slug === slug) === index) return [];
    const message = `the post \`${slug}\` is named twice in \`related\``;
    return [report('key-mistyped', { ...at, message, hint: 'remove one of the two' })];
  });
  if (pin.length <= most) return found;
  const message = `three related posts are named at most, and \`pin\` holds ${pin.length}`;
  const range = yaml.locate(['related', 'pin', most]);
  const hint = 'remove all but three';
  return [...found, report('key-mistyped', { file: yaml.file, range, message, hint })];
}
