import { z } from 'zod';

const url = z.url();
const instant = z.iso.datetime({ offset: true });
const author = z
  .strictObject({ name: z.string().optional(), url: url.optional(), avatar: url.optional() })
  .refine((value) => Object.keys(value).length > 0, {
    error: 'an author has a name or an address',
  });

const item = z
  .strictObject({
    id: z.string().min(1),
    url: url.optional(),
    external_url: url.optional(),
    title: z.string().optional(),
    content_html: z.string().min(1).optional(),
    content_text: z.string().min(1).optional(),
    summary: z.string().optional(),
    image: url.optional(),
    date_published: instant.optional(),
    date_modified: instant.optional(),
    tags: z.array(z.string()).optional(),
    authors: z.array(author).optional(),
    language: z.string().optional(),
  })
  .refine(({ content_html, content_text }) => content_html ?? content_text, {
    error: 'an item has content_html or content_text',
  });

/** What JSON Feed 1.1 says of a feed (https://www.jsonfeed.org/version/1.1/), as far as it is used here. */
export const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  home_page_url: url.optional(),
  feed_url: url.optional(),
  description: z.string().optional(),
  language: z.string().optional(),
  authors: z.array(author).optional(),
  items: z.array(item).refine((items) => new Set(items.map(({ id }) => id)).size === items.length, {
    error: 'each item has an id of its own',
  }),
});
