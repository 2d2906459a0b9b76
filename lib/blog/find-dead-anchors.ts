import type { Text } from '../content/library.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { report } from '../diagnostics/report.ts';
import type { InternalLink } from '../mdx/context.ts';

/** What one text offers to links, and where its own lead. */
interface Linking {
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly InternalLink[];
}

/** Finds links to headings of other texts that do not exist; texts are known by the path of their page. */
export function findDeadAnchors(
  texts: ReadonlyMap<string, Linking>,
  sources: readonly { readonly path: string; readonly text: Text }[],
): readonly Diagnostic[] {
  const files = new Map(sources.map(({ path, text }) => [path, text.file]));
  return [...texts].flatMap(([path, text]) =>
    text.links.flatMap(({ target: { page = '', fragment }, url, range }) => {
      const anchors = texts.get(page)?.anchors;
      if (!fragment || !anchors || anchors.has(fragment)) return [];
      const near = nearest(fragment, [...anchors]);
      const message = `\`${url}\` leads to a page that has no heading \`#${fragment}\``;
      const hint = near && `did you mean \`#${near}\`?`;
      return [report('anchor-dead', { file: files.get(path) ?? path, range, message, hint })];
    }),
  );
}
