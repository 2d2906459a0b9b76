import type { Diagnostic } from '#lib/diagnostics/diagnostic.ts';
import { report } from '#lib/diagnostics/report.ts';
import { checkAlias } from '#lib/site/check-alias.ts';
import type { Yaml } from './read-yaml.ts';
import { showValue } from './show-value.ts';
import { valueAt } from './value-at.ts';

/** Checks each old path of a front matter by itself; that no two posts have the same is checked later. */
export function checkAliases(yaml: Yaml): readonly Diagnostic[] {
  const aliases = valueAt(yaml.data, ['aliases']);
  if (!Array.isArray(aliases)) return [];
  return aliases.flatMap((alias: unknown, index) => {
    const fault = typeof alias === 'string' ? checkAlias(alias) : undefined;
    if (fault === undefined) return [];
    return [
      report('alias-invalid', {
        file: yaml.file,
        range: yaml.locate(['aliases', index]),
        message: `the alias ${showValue(String(alias))} ${fault.reason}`,
        hint: fault.hint,
      }),
    ];
  });
}
