import { z } from 'zod';
import { webAddress } from '#lib/site/web-address.ts';

// The message of a check is what a writer should do about it.
const text = z.string().trim().min(1);

/** An entry of `authors.yml`, under the id that posts name. */
export const authorSchema = z.strictObject({
  name: text,
  kind: z.enum(['person', 'organization']),
  description: text,
  url: webAddress.exactOptional(),
  /** The part of a person's name that lists of references are sorted by. */
  family: text.exactOptional(),
});

/** An entry of `categories.yml`, under the name that posts and readers see. */
export const categorySchema = z.strictObject({
  description: text,
  /** The last part of its address, where the name does not give a good one. */
  slug: text.exactOptional(),
});

/** An entry of `series.yml`, under the id that posts name. */
export const seriesSchema = z.strictObject({
  title: text,
  description: text,
  /** The folders of all its posts in reading order, where that is not the order of their dates. */
  posts: z.array(text.normalize('NFC')).min(1).exactOptional(),
});

/** An entry of `glossary.yml`, under the abbreviation: its meaning, or nothing where everybody knows it. */
export const meaningSchema = text.nullable();

export type AuthorEntry = Readonly<z.infer<typeof authorSchema>>;
export type CategoryEntry = Readonly<z.infer<typeof categorySchema>>;
export type SeriesEntry = Readonly<z.infer<typeof seriesSchema>>;
