/** Han, Hiragana, Katakana and Hangul: scripts in which a character, not a space, tells how long a text takes. */
const characterScripts = /(?=\p{L})[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/gu;
const words = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** How much there is to read, in English words; two characters of a script without spaces count as one. */
export function countWords(text: string): number {
  const characters = text.match(characterScripts)?.length ?? 0;
  const spaced = text.replace(characterScripts, ' ').match(words)?.length ?? 0;
  return spaced + Math.ceil(characters / 2);
}
