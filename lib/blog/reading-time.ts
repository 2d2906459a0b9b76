/** English words that a reader takes in a minute. */
const wordsPerMinute = 230;

/** How long a reader takes for so many words: whole minutes, at least 1. */
export function readingTime(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}
