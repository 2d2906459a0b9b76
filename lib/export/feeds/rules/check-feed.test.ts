import { expect, test } from 'vitest';
import { checkFeed } from './check-feed.ts';

const rssItem =
  '<item><title>T</title><link>https://a.example/x/</link><guid isPermaLink="false">tag:a.example,2026:x</guid>' +
  '<description>D</description><pubDate>Sat, 21 Nov 2026 08:30:00 GMT</pubDate><content:encoded>x</content:encoded></item>';
const rss = (inside: string, version = '2.0') =>
  `<rss version="${version}" xmlns:content="c" xmlns:atom="a"><channel><title>T</title><link>https://a.example/</link><description>D</description>${inside}</channel></rss>`;
const entry =
  '<entry><id>tag:a.example,2026:x</id><title>T</title><content type="html">x</content>' +
  '<updated>2026-11-21T08:30:00Z</updated><author><name>N</name></author><link rel="alternate" href="https://a.example/x/"/></entry>';
const atom = (inside: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><id>https://a.example/</id><title>T</title><updated>2026-11-21T08:30:00Z</updated><link rel="self" href="https://a.example/feed.atom"/>${inside}</feed>`;
const item = { id: 'tag:a.example,2026:x', content_html: '<p>x</p>' };
const json = (items: readonly object[]) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'T', items });

test.each([
  ['RSS', rss(rssItem)],
  ['Atom', atom(entry)],
  ['JSON Feed', json([item])],
])('%s as it should be', (_, text) => {
  expect(checkFeed(text)).toEqual([]);
});

test.each([
  ['a version', rss(rssItem, '0.92'), '<rss> says no version="2.0"'],
  [
    'a date',
    rss(rssItem.replace('Sat, 21', '21')),
    '<pubDate> in <item>: "21 Nov 2026 08:30:00 GMT" is no date',
  ],
  [
    'an id',
    rss(rssItem.replace(' isPermaLink="false"', '').replace('tag:a.example,2026:x', 'x')),
    '<guid> in <item>: "x" is no id',
  ],
  ['two ids', rss(rssItem + rssItem), 'two items have one <guid>'],
  ['a strange element', rss('<colour/>'), '<colour> does not belong in <channel>'],
  [
    'no title',
    rss(rssItem.replace('<title>T</title>', '')),
    '<title> in <item>: it stands 0 times',
  ],
  ['no channel', '<rss version="2.0"/>', '<rss> holds one <channel>'],
  ['another root', '<opml/>', '<opml> is the root of no feed that is written here'],
  [
    'an instant',
    atom(entry.replace('08:30:00Z', '')),
    '<updated> in <entry>: "2026-11-21T" is no RFC 3339 date',
  ],
  [
    'no author',
    atom(entry.replace('<author><name>N</name></author>', '')),
    '<entry> has no author',
  ],
  [
    'a nameless author',
    atom(entry.replace('<name>N</name>', '<name/>')),
    '<author> in <entry>: <name> in <author>: it is empty',
  ],
  [
    'no address',
    atom(entry.replace('rel="alternate"', 'rel="via"')),
    '<entry> has no link rel="alternate"',
  ],
  [
    'a relative link',
    atom(entry.replace('https://a.example/x/', 'x/')),
    '<link> in <entry>: its href is no full address',
  ],
  ['two entries of one id', atom(entry + entry), 'two entries have one <id>'],
  ['no self', atom('').replace('rel="self"', 'rel="via"'), '<feed> has no link rel="self"'],
  ['an empty item', json([{ id: 'x' }]), 'items[0]: an item has content_html or content_text'],
  ['one id twice', json([item, item]), 'items: each item has an id of its own'],
  [
    'a date without a zone',
    json([{ ...item, date_published: '2026-11-21' }]),
    'items[0].date_published: Invalid ISO datetime',
  ],
])('%s is named', (_, text, message) => {
  expect(checkFeed(text)).toContain(message);
});

test('what is cut off is named', () => {
  expect(checkFeed('<rss><channel>')[0]).toMatch(/^the feed is no XML: /);
  expect(checkFeed('{"version"')[0]).toMatch(/^the feed is no JSON: /);
});
