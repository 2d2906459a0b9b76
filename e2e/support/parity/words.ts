/** What the post of forty constructs is made of, by the letter that the words in it begin with: `N07`. */
export const parts = {
  N: 'notes',
  R: 'references',
  D: 'notes on code',
  C: 'captions',
  B: 'callouts',
  L: 'lines of code',
  T: 'cells of tables',
  K: 'everything else',
} as const;

/** The words in a text, as often as they occur and in the order in which they stand. */
export function wordsIn(text: string): string[] {
  return text.match(/[NRDCBLTK]\d\d/g) ?? [];
}
