import { countTerms } from '../lib/blog/related/count-terms.ts';
import { relatePosts } from '../lib/blog/related/relate-posts.ts';
import { createRandom } from './random.ts';
import { writeResults } from './write-results.ts';

// What it costs to find the related posts of every post, at 500 and at 5,000 posts, in time of the
// processor: `npm run bench:related`. Words are as unevenly used as in a language (Zipf), and
// each post has a subject whose words it uses more.

const words = 3600;
const sizes = [500, 5000];

const rows = sizes.map((posts) => {
  const random = createRandom(1);
  const texts = Array.from({ length: posts }, () => text(random));
  const [counting, counted] = spent(() => texts.map(countTerms));
  const subjects = counted.map((terms, index) => ({
    slug: `post-${index}`,
    published: true,
    terms,
    headline: new Map(),
    labels: [`Room ${index % 5}`],
    pin: [],
    exclude: [],
  }));
  const [relating, related] = spent(() => {
    const find = relatePosts(subjects);
    return subjects.map(({ slug }) => find(slug));
  });
  const full = related.filter((list) => list.length === 3).length;
  return { posts, counting, relating, full };
});

const each = (milliseconds: number, posts: number) => `${(milliseconds / posts).toFixed(2)} ms`;
writeResults(
  'Related posts',
  [
    `Posts of ${words} words, time of the processor, Node ${process.versions.node}.`,
    '',
    '| posts | counting words | of each | comparing | of each | posts with three |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(
      ({ posts, counting, relating, full }) =>
        `| ${posts} | ${(counting / 1000).toFixed(2)} s | ${each(counting, posts)} | ${(relating / 1000).toFixed(2)} s | ${each(relating, posts)} | ${full} |`,
    ),
    '',
  ].join('\n'),
);

function text(random: () => number): string {
  const subject = Math.floor(random() * 400) * 40;
  return Array.from({ length: words }, () => {
    const isOwn = random() < 0.08;
    const rank = isOwn ? 3000 + subject + random() * 40 : 20_000 ** random();
    return Math.floor(rank)
      .toString(26)
      .replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(+digit));
  }).join(' ');
}

/** The time of the processor that something takes, in milliseconds, and what it returns. */
function spent<Result>(run: () => Result): [number, Result] {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1000, result];
}
