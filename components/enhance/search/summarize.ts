interface Words {
  /** What was looked for and stands in no text. */
  readonly missing: readonly string[];
  /** What was looked for in its place. */
  readonly meant: readonly string[];
  /** Whether only some texts were asked. */
  readonly narrowed: boolean;
}

/** What a search has come to, in a line. */
export function summarize(count: number, { missing, meant, narrowed }: Words): string {
  const texts = count === 1 ? '1 text' : `${count} texts`;
  if (meant.length > 0) {
    return `No text has ${quote(missing)}. Did you mean ${quote(meant)}? ${texts} found.`;
  }
  if (count === 0 && narrowed) return 'No text of what is chosen here has these words.';
  if (count === 0) return 'No text has all of these words.';
  if (missing.length > 0) return `No text has ${quote(missing)}. ${texts} come near.`;
  return `${texts} found.`;
}

function quote(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}
