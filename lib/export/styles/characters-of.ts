/** The characters of a text, each once. Plain ones need no face of their own and are left out. */
export function charactersOf(text: string): readonly number[] {
  const unusual = text.match(/[^\0-\x7f]/gu) ?? [];
  return [...new Set(unusual)].map((each) => each.codePointAt(0) ?? 0);
}
