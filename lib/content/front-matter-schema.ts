import { z } from 'zod';
import { webAddress } from '#lib/site/web-address.ts';

// The message of a check is what a writer should do about it.
const text = z.string().trim().min(1);
const name = text.normalize('NFC');
const dateHint = 'write YYYY-MM-DD, or an ISO date with a time and a zone';

/** Where a text was first published. */
const sourceSchema = z.strictObject({
  url: webAddress,
  title: text.exactOptional(),
  author: text.exactOptional(),
  site: text.exactOptional(),
});

const imageSchema = z.strictObject({
  /** The name of a file beside the post. */
  src: text,
  /** What the picture shows, in words. */
  alt: text,
});

/** What the front matter of a post may hold. References to authors and the like are checked later. */
export const frontMatterSchema = z.strictObject({
  title: text,
  description: text,
  date: z.string({ error: dateHint }),
  updated: z.string({ error: dateHint }).exactOptional(),
  authors: z.array(name).min(1),
  categories: z.array(name).min(1),
  tags: z.array(name).exactOptional(),
  series: name.exactOptional(),
  draft: z.boolean().exactOptional(),
  pinned: z.boolean().exactOptional(),
  image: imageSchema.exactOptional(),
  source: sourceSchema.exactOptional(),
  aliases: z.array(z.string()).exactOptional(),
});

/** What the front matter of a page beside the posts may hold. */
export const pageSchema = z.strictObject({ title: text, description: text });

/** The front matter of a post, checked. */
export type PostFrontMatter = z.infer<typeof frontMatterSchema>;
/** Where a text was first published. */
export type Source = Readonly<z.infer<typeof sourceSchema>>;
/** A lead image: the name of a file beside the post, and what it shows. */
export type LeadImage = Readonly<z.infer<typeof imageSchema>>;
