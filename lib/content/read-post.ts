import type { Diagnostic } from '#lib/diagnostics/diagnostic.ts';
import { checkAliases } from './check-aliases.ts';
import { checkDates } from './check-dates.ts';
import { checkGaps, gap, noDate } from './check-gaps.ts';
import { checkImage } from './check-image.ts';
import { checkReferences, type KnownNames } from './check-references.ts';
import { checkSchema } from './check-schema.ts';
import type { EntryFolder } from './content-folder.ts';
import { frontMatterSchema, type PostFrontMatter } from './front-matter-schema.ts';
import type { PostDate } from './library.ts';
import { readEntry } from './read-entry.ts';
import type { Yaml } from './read-yaml.ts';

/** A post whose front matter is without fault, before its names are resolved. */
export interface ReadPost {
  readonly entry: EntryFolder;
  readonly text: string;
  /** For the places of what is checked across posts. */
  readonly yaml: Yaml;
  readonly frontMatter: PostFrontMatter;
  readonly date: PostDate;
  readonly updated?: PostDate;
  /** The lead image's name on the disk. */
  readonly image?: string;
}

/** What a post is checked against. */
export interface PostContext {
  readonly known: KnownNames;
  readonly timeZone: string;
}

/** What one reading of a post gave. */
export interface PostReading {
  /** Absent when the file cannot be read as text. */
  readonly text?: string;
  readonly post?: ReadPost;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one post and checks all that can be checked without the other posts, all faults in one run. */
export function readPost(entry: EntryFolder, { known: names, timeZone }: PostContext): PostReading {
  const { text, yaml, diagnostics } = readEntry(entry);
  if (text === undefined) return { diagnostics };
  if (yaml === undefined) return { text, diagnostics };
  const schema = checkSchema(yaml, frontMatterSchema);
  const { date, updated, diagnostics: dates } = checkDates(yaml, timeZone);
  const { src: image, diagnostics: images } = checkImage(yaml, entry.assets);
  const faults = [
    ...schema.diagnostics,
    ...dates,
    ...checkReferences(yaml, names),
    ...images,
    ...checkAliases(yaml),
  ];
  const gaps = schema.value ? checkGaps(yaml, schema.value) : [];
  const all = [...diagnostics, ...faults, ...gaps];
  const isDraft = schema.value?.draft === true;
  const open = isDraft && schema.value?.date === gap ? noDate : undefined;
  const known = date ?? open;
  if (schema.value === undefined || known === undefined || faults.length > 0) {
    return { text, diagnostics: all };
  }
  const optional = { ...(updated && { updated }), ...(image !== undefined && { image }) };
  const post = { entry, text, yaml, frontMatter: schema.value, date: known, ...optional };
  return { text, post, diagnostics: all };
}
