const longest = 60;

/** Returns a value as a message shows it: in backticks, on one line, cut when it is long. */
export function showValue(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return `\`${line.length > longest ? `${line.slice(0, longest)}…` : line}\``;
}
