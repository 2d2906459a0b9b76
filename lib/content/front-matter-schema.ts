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
  src: text.meta({ description: 'The name of a file beside the post.' }),
  /** What the picture shows, in words. */
  alt: text.meta({ description: 'What the picture shows, in words.' }),
});

const slugs = z.array(name).min(1);

const relatedSchema = z.strictObject({
  pin: slugs
    .meta({ description: 'Posts that are named first, three at most: the names of their folders.' })
    .exactOptional(),
  exclude: slugs
    .meta({ description: 'Posts that are not named: the names of their folders.' })
    .exactOptional(),
});

/** What the front matter of a post may hold. References to authors and the like are checked later. */
export const frontMatterSchema = z.strictObject({
  title: text.meta({ description: 'The title of the post.' }),
  description: text.meta({
    description: 'One or two sentences: the deck under the title, in lists, feeds and cards.',
  }),
  date: z.string({ error: dateHint }).meta({
    description: 'YYYY-MM-DD in the time zone of the site, or an ISO date with a time and a zone.',
  }),
  updated: z
    .string({ error: dateHint })
    .meta({ description: 'When the text was last changed, written as `date`; never before it.' })
    .exactOptional(),
  authors: z.array(name).min(1).meta({ description: 'Who wrote it: ids of authors.yml.' }),
  categories: z
    .array(name)
    .min(1)
    .meta({ description: 'Where it belongs: names of categories.yml.' }),
  tags: z.array(name).meta({ description: 'Any words.' }).exactOptional(),
  series: name.meta({ description: 'An id of series.yml.' }).exactOptional(),
  draft: z
    .boolean()
    .meta({ description: 'Shown by npm run dev and nowhere else.' })
    .exactOptional(),
  pinned: z.boolean().meta({ description: 'Stands at the head of page 1.' }).exactOptional(),
  interactive: z
    .boolean()
    .meta({ description: 'May hold components that run in the browser, such as <WhatIf>.' })
    .exactOptional(),
  image: imageSchema.meta({ description: 'The lead image.' }).exactOptional(),
  source: sourceSchema
    .meta({ description: 'Where the text was first published: shown, and the canonical link.' })
    .exactOptional(),
  id: z
    .string()
    .regex(/^[a-z][a-z0-9+.-]*:[^\s<>"]+$/i, {
      error: 'write a URI, such as tag:example.org,2019:old-name',
    })
    .meta({
      description:
        'What feeds call the post for good: a URI. Only for a post that feeds knew under another, in an older blog or before its folder was renamed.',
    })
    .exactOptional(),
  related: relatedSchema
    .meta({ description: 'Related posts under the text: which to name, and which not.' })
    .exactOptional(),
  aliases: z
    .array(z.string())
    .meta({ description: 'Old paths such as /2019/old-name/, which redirect to the post.' })
    .exactOptional(),
  imported: z
    .record(z.string(), z.unknown())
    .meta({ description: 'What an import kept of the older blog; the site does not read it.' })
    .exactOptional(),
});

/** What the front matter of a page beside the posts may hold. */
export const pageSchema = z.strictObject({ title: text, description: text });

/** The front matter of a post, checked. */
export type PostFrontMatter = z.infer<typeof frontMatterSchema>;
/** Where a text was first published. */
export type Source = Readonly<z.infer<typeof sourceSchema>>;
/** Slugs of posts to name as related, and of those not to name. */
export type RelatedWish = Readonly<z.infer<typeof relatedSchema>>;
/** A lead image: the name of a file beside the post, and what it shows. */
export type LeadImage = Readonly<z.infer<typeof imageSchema>>;
