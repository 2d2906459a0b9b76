import type { Element } from 'xast';
import { address, allowed, any, checkChildren, needed, words } from './element-rules.ts';
import { xmlText } from './xml-text.ts';

/** RFC 822 with a year of four digits: `Sat, 21 Nov 2026 08:30:00 GMT`. */
const date =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d (GMT|[+-]\d{4})$/;

const channel = {
  title: needed(words),
  link: needed(address),
  description: needed(),
  language: allowed(words),
  lastBuildDate: allowed(day),
  docs: allowed(address),
  'atom:link': any((element) =>
    element.attributes.rel === 'self' ? undefined : 'it is no rel="self"',
  ),
  item: any(),
};

const item = {
  title: needed(words),
  link: needed(address),
  guid: needed((element, text) =>
    text !== '' && (element.attributes.isPermaLink === 'false' || URL.canParse(text))
      ? undefined
      : `"${text}" is no id`,
  ),
  description: needed(),
  pubDate: needed(day),
  category: any(words),
  'dc:creator': any(words),
  'content:encoded': needed(words),
  'atom:updated': allowed(),
};

/** What is against RSS 2.0 (https://www.rssboard.org/rss-specification), as one sentence each. */
export function checkRss(rss: Element): readonly string[] {
  const version = rss.attributes.version === '2.0' ? [] : ['<rss> says no version="2.0"'];
  const channels = rss.children.filter((child) => child.type === 'element');
  const [only] = channels;
  if (only?.name !== 'channel' || channels.length > 1) return ['<rss> holds one <channel>'];
  const items = only.children.filter((child) => child.type === 'element' && child.name === 'item');
  const ids = items.flatMap((each) =>
    each.type === 'element'
      ? each.children
          .filter((child) => child.type === 'element' && child.name === 'guid')
          .map(xmlText)
      : [],
  );
  return [
    ...version,
    ...checkChildren(only, channel),
    ...items.flatMap((each) => (each.type === 'element' ? checkChildren(each, item) : [])),
    ...(new Set(ids).size === ids.length ? [] : ['two items have one <guid>']),
  ];
}

function day(_: Element, text: string): string | undefined {
  return date.test(text) && !Number.isNaN(Date.parse(text)) ? undefined : `"${text}" is no date`;
}
