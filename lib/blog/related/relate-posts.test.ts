import { expect, it } from 'vitest';
import { countTerms } from './count-terms.ts';
import { relatePosts } from './relate-posts.ts';
import type { Subject } from './weigh-words.ts';

function subject(slug: string, text: string, more: Partial<Subject> = {}): Subject {
  return {
    slug,
    published: true,
    terms: countTerms(text),
    headline: new Map(),
    labels: [],
    pin: [],
    exclude: [],
    ...more,
  };
}

const common = 'this that and which were there here some many other ';
const words = (text: string, times = 4) => common + `${text} `.repeat(times);

const posts = [
  subject('shares', words('vesting shares salary'), { labels: ['Money'] }),
  subject('grants', words('vesting shares years'), { labels: ['Money'] }),
  subject('wages', words('salary negotiation'), { labels: ['Work'] }),
  subject('racks', words('racks cooling water'), { labels: ['Machines'] }),
  subject('pipes', words('cooling water pumps'), { labels: ['Machines'] }),
  subject('poem', words('autumn leaves')),
];
const slugs = (found: ReturnType<ReturnType<typeof relatePosts>>) => found.map(({ slug }) => slug);

it('names the nearest posts first, and what they share', () => {
  const find = relatePosts(posts);
  expect(find('shares')).toEqual([
    { slug: 'grants', about: ['shares', 'vesting', 'Money'] },
    { slug: 'wages', about: ['salary'] },
  ]);
  expect(find('racks')).toEqual([{ slug: 'pipes', about: ['cooling', 'water', 'Machines'] }]);
});

it('finds nothing where nothing but common words is shared', () => {
  expect(relatePosts(posts)('poem')).toEqual([]);
  expect(relatePosts(posts)('unknown')).toEqual([]);
  expect(relatePosts([subject('alone', 'one word')])('alone')).toEqual([]);
});

it('names three at most, equally near ones in the order of slugs, whatever the order of posts', () => {
  const twins = ['e', 'c', 'a', 'd', 'b'].map((slug) => subject(slug, words('twin words', 3)));
  const others = Array.from({ length: 8 }, (_, index) => subject(`z${index}`, words(`x${index}`)));
  const all = [...twins, ...posts, ...others];
  expect(slugs(relatePosts(all)('c'))).toEqual(['a', 'b', 'd']);
  expect(slugs(relatePosts(all.toReversed())('c'))).toEqual(['a', 'b', 'd']);
});

it('puts first what the writer pinned, and leaves out what is excluded', () => {
  const [first, ...others] = posts;
  if (!first) throw new Error('there are posts');
  const find = relatePosts([{ ...first, pin: ['poem', 'racks'], exclude: ['grants'] }, ...others]);
  expect(find('shares')).toEqual([
    { slug: 'poem', about: [] },
    { slug: 'racks', about: [] },
    { slug: 'wages', about: ['salary'] },
  ]);
});

it('never names a post that is not published, pinned or not', () => {
  const hidden = posts.map((each) => ({
    ...each,
    published: each.slug !== 'grants',
    pin: ['grants'],
  }));
  const find = relatePosts(hidden);
  for (const { slug } of posts) expect(slugs(find(slug))).not.toContain('grants');
  expect(slugs(find('shares'))).toEqual(['wages']);
});

it('counts a word of the headline for more', () => {
  const plain = [
    subject('a', words('lamp', 3) + words('oil', 2)),
    subject('b', words('lamp', 3)),
    subject('c', words('oil', 2)),
    ...posts,
  ];
  expect(slugs(relatePosts(plain)('a'))).toEqual(['b', 'c']);
  const [a, b, c, ...rest] = plain;
  if (!a || !b || !c) throw new Error('there are posts');
  const headline = countTerms('Oil');
  const stressed = relatePosts([{ ...a, headline }, b, { ...c, headline }, ...rest]);
  expect(stressed('a')[0]?.slug).toBe('c');
});
