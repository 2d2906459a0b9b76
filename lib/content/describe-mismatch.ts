import type { z } from 'zod';
import { nearest } from '#lib/diagnostics/nearest.ts';
import type { Path } from './read-yaml.ts';
import { showValue } from './show-value.ts';

interface Given {
  readonly path: Path;
  readonly value: unknown;
  /** The value as the author wrote it. */
  readonly written: string;
}

interface Words {
  readonly message: string;
  /** What to do, where that can be said for this very value. */
  readonly hint?: string | undefined;
}

const expectations: Readonly<Record<string, string>> = {
  string: 'a text is',
  boolean: 'true or false is',
  array: 'a list is',
  object: 'keys with values are',
};

/** Says how a value differs from what its schema expects, in the words of a writer. */
export function describeMismatch(issue: z.core.$ZodIssue, given: Given): Words {
  const place = namePath(given.path);
  switch (issue.code) {
    case 'invalid_type': {
      const expected = expectations[issue.expected] ?? `${issue.expected} is`;
      if (given.value === null) {
        return { message: `${place} has no value`, hint: 'give it one, or remove the key' };
      }
      const message = `${place} is ${nameValue(given)} where ${expected} expected`;
      return { message, hint: correct(issue.expected, given) };
    }
    case 'too_small':
      return { message: `${place} is empty`, hint: 'give it a value' };
    case 'invalid_value': {
      const options = issue.values.map(String);
      const near = nearest(String(given.value), options);
      const list = options.map((option) => `\`${option}\``).join(' or ');
      const message = `${place} is ${nameValue(given)} where ${list} is expected`;
      return { message, hint: near === undefined ? `write ${list}` : `did you mean \`${near}\`?` };
    }
    case 'invalid_format':
      return { message: `${place} is ${nameValue(given)}, which is no web address` };
    default:
      return { message: `${place} cannot be ${nameValue(given)}` };
  }
}

/** Names the place of a value in front matter or settings: `` `image.alt` ``, `` item 2 of `tags` ``. */
export function namePath(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the front matter';
  if (typeof last === 'number') return `item ${last + 1} of ${namePath(path.slice(0, -1))}`;
  return `\`${path.map(String).join('.')}\``;
}

function nameValue({ value, written }: Given): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'number') return `the number ${showValue(written)}`;
  return typeof value === 'string' ? `the text ${showValue(value)}` : showValue(written);
}

function correct(expected: string, { value, written }: Given): string | undefined {
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return `quote it: "${written}"`;
  }
  if (expected === 'array' && typeof value === 'string') return `write a list: [${written}]`;
  if (expected === 'boolean' && typeof value === 'string') {
    if (/^(true|yes|on)$/i.test(value)) return 'write true, without quotes';
    if (/^(false|no|off)$/i.test(value)) return 'write false, without quotes';
    return 'write true or false';
  }
  return expected === 'object' ? 'write its keys on lines of their own, indented' : undefined;
}
