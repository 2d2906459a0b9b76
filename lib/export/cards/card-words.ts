import { Temporal } from 'temporal-polyfill';
import { formatDay } from '#lib/site/date.ts';
import type { Site } from '../output.ts';
import type { CardFacts } from './card-facts.ts';

/** The words of a card. */
export interface CardWords {
  readonly site: string;
  /** Absent on the card of the site itself. */
  readonly title?: string;
  readonly description: string;
  /** Who wrote it and when, or where it is. */
  readonly foot: string;
}

/** The words for the card of a page. */
export function cardWords(facts: CardFacts, site: Site): CardWords {
  const { addresses, settings } = site.blog;
  if (facts.url === addresses.absolute(addresses.home(), settings.origin)) return siteWords(site);
  const day = facts.published && dayOf(facts.published, site);
  const foot = [facts.authors.join(', '), day].filter(Boolean).join(' · ');
  return {
    site: plain(facts.site),
    title: plain(facts.title),
    description: plain(facts.description),
    foot: plain(foot || host(site)),
  };
}

/** The words for the card of the site. */
export function siteWords(site: Site): CardWords {
  const { name, description } = site.blog.settings;
  return { site: plain(name), description: plain(description), foot: host(site) };
}

function host({ basePath, blog }: Site): string {
  return `${new URL(blog.settings.origin).host}${basePath}`;
}

function dayOf(instant: string, { blog }: Site): string {
  const { timeZone, language } = blog.settings;
  const day = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate();
  return formatDay(day.toString(), 'long', language);
}

/** Emoji are left to the title that stands beside a card: they are pictures, and the site has none of its own. */
function plain(text: string): string {
  const letters = [...new Intl.Segmenter().segment(text)]
    .map(({ segment }) => segment)
    .filter((segment) => !/\p{Emoji_Presentation}|\uFE0F/u.test(segment));
  return letters.join('').replace(/\s+/g, ' ').trim();
}
