import type { Diagnostic, DiagnosticId } from '#lib/diagnostics/diagnostic.ts';
import { nearest } from '#lib/diagnostics/nearest.ts';
import { onlyNear } from '#lib/diagnostics/only-near.ts';
import { report } from '#lib/diagnostics/report.ts';
import { gap } from './check-gaps.ts';
import type { Yaml } from './read-yaml.ts';
import { rewriteScalar } from './rewrite-scalar.ts';
import { showValue } from './show-value.ts';
import { type Item, stringsAt } from './strings-at.ts';
import { valueAt } from './value-at.ts';

/** The names that front matter may use; undefined where the file that lists them cannot be read. */
export interface KnownNames {
  readonly authors: readonly string[] | undefined;
  readonly categories: readonly string[] | undefined;
  readonly series: readonly string[] | undefined;
}

/** Checks that the authors, categories and series of a post exist and that nothing is listed twice. */
export function checkReferences(yaml: Yaml, known: KnownNames): readonly Diagnostic[] {
  const authors = stringsAt(yaml, 'authors').filter(({ value }) => value !== gap);
  const categories = stringsAt(yaml, 'categories');
  const series = valueAt(yaml.data, ['series']);
  const inSeries =
    typeof series === 'string' && series.trim() !== ''
      ? [{ value: series.trim().normalize('NFC'), path: ['series'] }]
      : [];
  return [
    ...checkKnown(yaml, authors, known.authors, 'author-unknown', 'author'),
    ...checkKnown(yaml, categories, known.categories, 'category-unknown', 'category'),
    ...checkKnown(yaml, inSeries, known.series, 'series-unknown', 'series'),
    ...[authors, categories, stringsAt(yaml, 'tags')].flatMap((items) => checkDoubles(yaml, items)),
  ];
}

function checkKnown(
  yaml: Yaml,
  items: readonly Item[],
  names: readonly string[] | undefined,
  id: DiagnosticId,
  noun: string,
): readonly Diagnostic[] {
  if (names === undefined) return [];
  return items
    .filter(({ value }) => !names.includes(value))
    .map(({ value, path }) => {
      const near = nearest(value, names);
      const certain = onlyNear(value, names);
      // What is listed already would be listed twice.
      const isFree = !items.some((item) => item.value === certain);
      return report(id, {
        file: yaml.file,
        range: yaml.locate(path),
        message: `there is no ${noun} ${showValue(value)}`,
        hint: near === undefined ? undefined : `did you mean \`${near}\`?`,
        fix: certain !== undefined && isFree ? rewriteScalar(yaml, path, certain) : undefined,
      });
    });
}

function checkDoubles(yaml: Yaml, items: readonly Item[]): readonly Diagnostic[] {
  return items
    .filter(({ value }, index) => items.findIndex((item) => item.value === value) < index)
    .map(({ value, path }) =>
      report('key-mistyped', {
        file: yaml.file,
        range: yaml.locate(path),
        message: `${showValue(value)} is listed twice in \`${String(path[0])}\``,
        hint: 'remove one of the two',
      }),
    );
}
