/** The characters that the grammar looks at, as micromark's codes (https://github.com/micromark/micromark#codes). */
export const codes = {
  space: 32,
  exclamationMark: 33,
  asterisk: 42,
  dash: 45,
  dot: 46,
  slash: 47,
  lessThan: 60,
  greaterThan: 62,
  leftBrace: 123,
  rightBrace: 125,
} as const;
