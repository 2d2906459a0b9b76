import { z } from 'zod';
import { webAddress } from './web-address.ts';

// The message of a check is what a writer should do about it.
const text = z.string().trim().min(1);

/** What `content/site.yml` holds. */
export const settingsSchema = z.strictObject({
  /** The name of the site, as in its wordmark. */
  name: text,
  /** The line at the head of the home page. */
  headline: text,
  /** One or two sentences: the deck of the home page and its description for machines. */
  description: text,
  /** The origin the site is published under, without a path: `https://example.org`. */
  origin: z.string().refine(isOrigin, {
    error: 'write the scheme and the host alone, such as https://example.org',
  }),
  /** BCP 47 tag of the language that posts are written in. */
  language: z.string().refine(isLanguage, { error: 'write a BCP 47 tag such as en-GB' }),
  /** IANA time zone in which a date without a time is read. */
  timeZone: z.string().refine(isTimeZone, {
    error: 'write UTC, or an IANA time zone such as Europe/Berlin',
  }),
  /** The id of the author whom a new post is given to; the first in `authors.yml` where it is absent. */
  defaultAuthor: text.normalize('NFC').exactOptional(),
  /** Where the source of the site is, for the footer. */
  repository: webAddress.exactOptional(),
});

/** The settings of one site. */
export type SiteSettings = Readonly<z.infer<typeof settingsSchema>>;

function isOrigin(value: string): boolean {
  return /^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value;
}

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
