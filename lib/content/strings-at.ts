import type { Path, Yaml } from './read-yaml.ts';
import { valueAt } from './value-at.ts';

/** A text in a list of front matter. */
export interface Item {
  readonly value: string;
  readonly path: Path;
}

/**
 * Returns the texts of the list under `key`, in NFC. What is no list or no text is passed over: the
 * schema reports it, and the rest can still be checked in the same run.
 */
export function stringsAt(yaml: Yaml, key: string): readonly Item[] {
  const list = valueAt(yaml.data, [key]);
  if (!Array.isArray(list)) return [];
  return list.flatMap((value: unknown, index) =>
    typeof value === 'string' && value.trim() !== ''
      ? [{ value: value.trim().normalize('NFC'), path: [key, index] }]
      : [],
  );
}
