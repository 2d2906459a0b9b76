import { expect, it } from 'vitest';
import { createAddresses } from './address.ts';
import {
  postData,
  serializeData,
  siteData,
  trailData,
  type WriterFacts,
  writerData,
} from './structured-data.ts';

const addresses = createAddresses('/blog');
const site = {
  addresses,
  settings: {
    name: 'Hindsight',
    headline: 'What it looked like.',
    description: 'Essays.',
    origin: 'https://example.org',
    language: 'en-GB',
    timeZone: 'UTC',
  },
};
const ada: WriterFacts = {
  label: 'Ada',
  href: addresses.author('ada'),
  kind: 'person',
  description: 'Writes.',
  url: 'https://ada.example/',
};
const post = {
  label: 'A post',
  href: addresses.post('数据'),
  description: 'Deck.',
  published: Date.UTC(2026, 10, 20),
  authors: [
    ada,
    { ...ada, label: 'Desk', href: addresses.author('desk'), kind: 'organization', url: undefined },
  ],
  sections: ['Career'],
  tags: [],
} as const;

const parse = (text: string): unknown => JSON.parse(text);

it('describes a post with its authors, its card and the way to it', () => {
  const url = 'https://example.org/blog/posts/%E6%95%B0%E6%8D%AE/';
  expect(parse(serializeData(postData(post, site)))).toMatchObject({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'BlogPosting',
        url,
        headline: 'A post',
        datePublished: '2026-11-20T00:00:00.000Z',
        dateModified: '2026-11-20T00:00:00.000Z',
        author: [
          {
            '@type': 'Person',
            name: 'Ada',
            url: 'https://example.org/blog/authors/ada/',
            sameAs: 'https://ada.example/',
          },
          { '@type': 'Organization', name: 'Desk' },
        ],
        publisher: { '@type': 'Organization', name: 'Hindsight' },
        image: ['https://example.org/blog/cards/posts/%E6%95%B0%E6%8D%AE.png'],
        articleSection: ['Career'],
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          {
            '@type': 'ListItem',
            position: 1,
            name: 'Hindsight',
            item: 'https://example.org/blog/',
          },
          { position: 2, name: 'Posts', item: 'https://example.org/blog/posts/' },
          { position: 3, name: 'A post', item: url },
        ],
      },
    ],
  });
});

it('leaves out what is not known', () => {
  const text = serializeData(postData(post, site));
  for (const key of ['keywords', 'isBasedOn', 'undefined', 'null']) expect(text).not.toContain(key);
});

it('says when a text changed, what it is about and where it came from', () => {
  const changed = {
    ...post,
    modified: Date.UTC(2026, 10, 21),
    tags: ['C++'],
    image: '/blog/posts/a/lead.png',
    source: 'https://old.example/a',
  };
  expect(postData(changed, site)['@graph'][0]).toMatchObject({
    dateModified: '2026-11-21T00:00:00.000Z',
    keywords: ['C++'],
    isBasedOn: 'https://old.example/a',
    image: ['https://example.org/blog/posts/a/lead.png', expect.stringContaining('/cards/')],
  });
});

it('describes who writes, the site, and the way to a page', () => {
  expect(writerData(ada, site)['@graph']).toMatchObject([
    { '@type': 'ProfilePage', mainEntity: { '@type': 'Person', description: 'Writes.' } },
    { '@type': 'BreadcrumbList' },
  ]);
  expect(siteData(site)['@graph']).toMatchObject([
    { '@type': 'Blog', url: 'https://example.org/blog/' },
  ]);
  expect(trailData([{ label: 'Tags', href: addresses.tags() }], site)['@graph']).toHaveLength(1);
});

it('cannot be ended or commented out by a title', () => {
  const title = '</script><!-- <script>alert(1)</script> \u2028 "quoted" \\';
  const text = serializeData(postData({ ...post, label: title }, site));
  expect(text).not.toContain('<');
  expect(parse(text)).toMatchObject({ '@graph': [{ headline: title }, {}] });
});
