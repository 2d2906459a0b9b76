import type { z } from 'zod';
import type { Diagnostic } from '#lib/diagnostics/diagnostic.ts';
import { nearest } from '#lib/diagnostics/nearest.ts';
import { onlyNear } from '#lib/diagnostics/only-near.ts';
import { report } from '#lib/diagnostics/report.ts';
import type { Checked } from './checked.ts';
import { describeMismatch, namePath } from './describe-mismatch.ts';
import { knownKeys } from './known-keys.ts';
import type { Path, Yaml } from './read-yaml.ts';
import { rewriteScalar } from './rewrite-scalar.ts';
import { valueAt } from './value-at.ts';

/**
 * Parses the value at `under` of a YAML file with a schema. Every issue becomes a diagnostic at the
 * key or the value it is about. A message that the schema gives to a check is taken as the hint.
 */
export function checkSchema<T>(yaml: Yaml, schema: z.ZodType<T>, under: Path = []): Checked<T> {
  const result = schema.safeParse(valueAt(yaml.data, under), { error: () => '' });
  if (result.success) return { value: result.data, diagnostics: [] };
  const { issues } = result.error;
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? reportUnknown(yaml, schema, under, issue) : [],
  );
  const others = issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return [];
    const path = [...under, ...issue.path];
    // A key that is only misspelt is told once.
    if (unknown.some(({ meant }) => meant === namePath(path))) return [];
    return [reportIssue(yaml, path, issue)];
  });
  return { value: undefined, diagnostics: [...unknown.map(({ found }) => found), ...others] };
}

interface UnknownKey {
  readonly found: Diagnostic;
  /** The key it was probably meant to be. */
  readonly meant: string | undefined;
}

function reportUnknown(
  yaml: Yaml,
  schema: z.ZodType,
  under: Path,
  issue: z.core.$ZodIssueUnrecognizedKeys,
): readonly UnknownKey[] {
  const parent = [...under, ...issue.path];
  const known = knownKeys(schema, issue.path);
  const given = Object.keys(Object(valueAt(yaml.data, parent)));
  return issue.keys.map((key) => {
    const free = known.filter((name) => !given.includes(name));
    const near = nearest(key, free) ?? nearest(key, known);
    const certain = onlyNear(key, known);
    const isFree = certain !== undefined && free.includes(certain);
    const list = known.map((name) => `\`${name}\``).join(', ');
    const found = report('key-unknown', {
      file: yaml.file,
      range: yaml.locate([...parent, key], 'key'),
      message: `there is no key ${namePath([...parent, key])}`,
      hint: near === undefined ? `remove it, or use one of ${list}` : `did you mean \`${near}\`?`,
      fix: isFree ? rewriteScalar(yaml, [...parent, key], certain, 'key') : undefined,
    });
    return { found, meant: near === undefined ? undefined : namePath([...parent, near]) };
  });
}

function reportIssue(yaml: Yaml, path: Path, issue: z.core.$ZodIssue): Diagnostic {
  const { file } = yaml;
  const value = valueAt(yaml.data, path);
  const range = yaml.locate(path);
  const advice = issue.message === '' ? undefined : issue.message;
  if (value === undefined) {
    const message = `the key ${namePath(path)} is missing`;
    return report('key-missing', { file, range, message, hint: advice });
  }
  const { message, hint } = describeMismatch(issue, { path, value, written: yaml.written(path) });
  return report('key-mistyped', { file, range, message, hint: advice ?? hint });
}
