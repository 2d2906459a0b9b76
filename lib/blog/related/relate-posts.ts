import { byWeight, type Feature, type Subject, weighWords } from './weigh-words.ts';

/** A post that has something to do with another, and what they share, the most telling first. */
export interface Relation {
  readonly slug: string;
  readonly about: readonly string[];
}

/** As many posts are named. */
const mostRelations = 3;
/** As many posts are looked at for each word: more would make a site of many posts slow. */
const mostPosts = 128;
const mostWordsTold = 2;
/** A word is told when both posts use it as often. */
const leastTold = 3;

/**
 * Compares posts by the words and labels that stand for them (the cosine of the two vectors). The
 * cost grows with the number of posts, not its square. Returns what finds the posts that are related
 * to one: those that its writer pinned, then the nearest, equally near ones in the order of slugs.
 */
export function relatePosts(subjects: readonly Subject[]): (slug: string) => readonly Relation[] {
  const sorted = [...subjects].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const features = weighWords(sorted);
  const postings = listPostings(
    features.map((own, index) => (sorted[index]?.published ? own : [])),
  );
  const indexes = new Map(sorted.map(({ slug }, index) => [slug, index]));
  return (slug) => {
    const from = sorted[indexes.get(slug) ?? -1];
    if (!from) return [];
    const own = features[indexes.get(slug) ?? -1] ?? [];
    const taken = new Set([slug, ...from.pin, ...from.exclude]);
    const pinned = from.pin
      .flatMap((name) => indexes.get(name) ?? [])
      .filter((index) => sorted[index]?.published);
    const others = scorePosts(own, postings, (index) => taken.has(sorted[index]?.slug ?? slug));
    return [...pinned, ...others].slice(0, mostRelations).flatMap((index) => {
      const to = sorted[index];
      return to ? [{ slug: to.slug, about: share(own, features[index] ?? []) }] : [];
    });
  };
}

/** By word or label: the posts that it stands for, by their index, and how much it weighs there. */
type Postings = ReadonlyMap<string, readonly { readonly index: number; readonly weight: number }[]>;

function listPostings(features: readonly (readonly Feature[])[]): Postings {
  const postings = new Map<string, { index: number; weight: number }[]>();
  for (const [index, own] of features.entries()) {
    for (const { key, weight } of own) {
      const known = postings.get(key);
      if (known) known.push({ index, weight });
      else postings.set(key, [{ index, weight }]);
    }
  }
  for (const [key, list] of postings) {
    if (list.length <= mostPosts) continue;
    list.sort((a, b) => b.weight - a.weight || a.index - b.index);
    postings.set(key, list.slice(0, mostPosts));
  }
  return postings;
}

/** The nearest posts, the nearest first. */
function scorePosts(
  own: readonly Feature[],
  postings: Postings,
  isTaken: (index: number) => boolean,
): readonly number[] {
  const scores = new Map<number, number>();
  for (const { key, weight } of own) {
    for (const { index, weight: theirs } of postings.get(key) ?? []) {
      scores.set(index, (scores.get(index) ?? 0) + weight * theirs);
    }
  }
  const best: [index: number, score: number][] = [];
  for (const [index, score] of scores) {
    const last = best[mostRelations - 1];
    if (last && score < last[1]) continue;
    if (isTaken(index)) continue;
    best.push([index, score]);
    best.sort((a, b) => b[1] - a[1] || a[0] - b[0]).splice(mostRelations);
  }
  return best.map(([index]) => index);
}

/** What two posts share: the words that tell most of both, and a label. */
function share(own: readonly Feature[], other: readonly Feature[]): readonly string[] {
  const theirs = new Map(other.map((feature) => [feature.key, feature]));
  const shared = own
    .flatMap((feature): Feature[] => {
      const same = theirs.get(feature.key);
      if (!same) return [];
      const count = Math.min(feature.count, same.count);
      return [{ ...feature, count, weight: feature.weight * same.weight }];
    })
    .sort(byWeight);
  const label = shared.find(({ isLabel }) => isLabel);
  const words = shared.filter(({ isLabel }) => !isLabel);
  const telling = words.filter(({ count }) => count >= leastTold).slice(0, mostWordsTold);
  const told = telling.length > 0 || label ? telling : words.slice(0, 1);
  return [...told, ...(label ? [label] : [])].map(({ shown }) => shown);
}
