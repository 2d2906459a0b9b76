import type { Terms } from './count-terms.ts';

/** What a post is compared by. */
export interface Subject {
  readonly slug: string;
  /** Whether other posts may name it. */
  readonly published: boolean;
  /** The most frequent first. */
  readonly terms: Terms;
  /** The words of the title and the description: they count for more where the text has them. */
  readonly headline: Terms;
  /** Names that the post is filed under: its categories and tags. */
  readonly labels: readonly string[];
  /** Slugs that its writer wants first. */
  readonly pin: readonly string[];
  /** Slugs that its writer does not want. */
  readonly exclude: readonly string[];
}

/** A word or a label that stands for a post. */
export interface Feature {
  readonly key: string;
  /** As a reader sees it. */
  readonly shown: string;
  readonly isLabel: boolean;
  readonly count: number;
  readonly weight: number;
}

/** As many words and labels stand for a post. */
const most = 64;
/** A word or label of more posts than this part of all says nothing of any of them. */
const common = 0.4;
/** What a text says once stands for it only where it says less than this more than once. */
const few = 30;
/** A word of the headline counts as if the text used it so often more. */
const headlineCount = 2;
/** A label counts as a word that is used so often. */
const labelCount = 4;

/**
 * Finds what stands for each post: the words and labels that are frequent in it and rare in the
 * other published ones (TF-IDF), the heaviest first, their weights as a vector of length 1. What fewer
 * than two have is left out, as it cannot be shared.
 */
export function weighWords(subjects: readonly Subject[]): readonly (readonly Feature[])[] {
  const posts = new Map<string, number>();
  const meet = (key: string) => posts.set(key, (posts.get(key) ?? 0) + 1);
  const published = subjects.filter((subject) => subject.published);
  for (const { terms, labels } of published) {
    for (const shown of terms.keys()) meet(shown.toLowerCase());
    for (const key of keyed(labels).keys()) meet(key);
  }
  const limit = Math.max(2, published.length * common);
  return subjects.map(({ terms, headline, labels }) => {
    const stressed = new Set([...headline.keys()].map((shown) => shown.toLowerCase()));
    const named = new Set(labels.map((label) => label.toLowerCase()));
    const features: Feature[] = [];
    const add = (feature: Omit<Feature, 'weight'>) => {
      const frequency = posts.get(feature.key) ?? 0;
      if (frequency < 2 || frequency > limit) return;
      const rarity = Math.log((published.length + 1) / frequency);
      features.push({ ...feature, weight: (1 + Math.log(feature.count)) * rarity });
    };
    for (const [key, shown] of keyed(labels)) {
      add({ key, shown, isLabel: true, count: labelCount });
    }
    let repeated = 0;
    for (const [shown, times] of terms) {
      const key = shown.toLowerCase();
      const count = times + (stressed.has(key) ? headlineCount : 0);
      if (count === 1 && repeated >= few) continue;
      repeated += 1;
      if (!named.has(key)) add({ key, shown, isLabel: false, count });
    }
    return normalize(features.sort(byWeight).slice(0, most));
  });
}

/** Orders features by weight, the heaviest first, equal ones by their keys. */
export function byWeight(a: Feature, b: Feature): number {
  return b.weight - a.weight || (a.key < b.key ? -1 : 1);
}

function normalize(features: readonly Feature[]): readonly Feature[] {
  const length = Math.hypot(...features.map(({ weight }) => weight));
  return features.map((feature) => ({ ...feature, weight: feature.weight / length }));
}

/** Labels by a key that no word has, since none begins with a space. */
function keyed(labels: readonly string[]): ReadonlyMap<string, string> {
  return new Map(labels.map((label) => [` ${label.toLowerCase()}`, label]));
}
