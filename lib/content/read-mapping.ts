import type { z } from 'zod';
import type { Diagnostic, Range } from '#lib/diagnostics/diagnostic.ts';
import { checkSchema } from './check-schema.ts';
import type { ContentFolder } from './content-folder.ts';
import { readSettingsFile, type SettingsFile } from './read-settings-file.ts';
import type { Path } from './read-yaml.ts';

/** One entry of a settings file that maps names to something. */
export interface Entry<T> {
  /** The key in NFC. */
  readonly name: string;
  readonly value: T;
  /** The place of something in the entry; of its key for an empty path. */
  locate(path: Path): Range;
}

/** A settings file that maps names to something: authors, categories, series, abbreviations. */
export interface Mapping<T> {
  readonly file: string;
  /** All keys in NFC, also those whose entries are faulty. Undefined when the file cannot be read. */
  readonly names: readonly string[] | undefined;
  /** The entries without fault, in the order of the file. */
  readonly entries: readonly Entry<T>[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a settings file entry by entry, so that a fault in one leaves the others usable. */
export function readMapping<T>(
  folder: ContentFolder,
  name: SettingsFile,
  schema: z.ZodType<T>,
): Mapping<T> {
  const file = `${folder.name}/${name}`;
  const { value: yaml, diagnostics } = readSettingsFile(folder, name);
  if (yaml === undefined) return { file, names: undefined, entries: [], diagnostics };
  const keys = Object.keys(Object(yaml.data));
  const checked = keys.map((key) => ({ key, ...checkSchema(yaml, schema, [key]) }));
  const entries = checked.flatMap(({ key, value }): readonly Entry<T>[] => {
    if (value === undefined) return [];
    const locate: Entry<T>['locate'] = (path) =>
      yaml.locate([key, ...path], path.length === 0 ? 'key' : 'value');
    return [{ name: key.normalize('NFC'), value, locate }];
  });
  return {
    file,
    names: keys.map((key) => key.normalize('NFC')),
    entries,
    diagnostics: [...diagnostics, ...checked.flatMap((result) => result.diagnostics)],
  };
}
