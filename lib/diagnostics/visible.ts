/**
 * Returns one line of text without anything that could move a terminal's cursor or turn the
 * direction of its text: tabs and line ends become a space, other controls a replacement character.
 */
export function visible(text: string): string {
  return text
    .replace(/\r\n|[\t\n\r]/g, ' ')
    .replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
