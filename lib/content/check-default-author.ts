import type { Diagnostic } from '#lib/diagnostics/diagnostic.ts';
import { nearest } from '#lib/diagnostics/nearest.ts';
import { onlyNear } from '#lib/diagnostics/only-near.ts';
import { report } from '#lib/diagnostics/report.ts';
import type { Yaml } from './read-yaml.ts';
import { rewriteScalar } from './rewrite-scalar.ts';
import { showValue } from './show-value.ts';

/** Checks that the author whom new posts are given to exists. */
export function checkDefaultAuthor(
  yaml: Yaml,
  author: string | undefined,
  known: readonly string[] | undefined,
): readonly Diagnostic[] {
  if (author === undefined || known === undefined || known.includes(author)) return [];
  const near = nearest(author, known);
  const certain = onlyNear(author, known);
  return [
    report('author-unknown', {
      file: yaml.file,
      range: yaml.locate(['defaultAuthor']),
      message: `there is no author ${showValue(author)}`,
      hint: near === undefined ? undefined : `did you mean \`${near}\`?`,
      fix: certain === undefined ? undefined : rewriteScalar(yaml, ['defaultAuthor'], certain),
    }),
  ];
}
