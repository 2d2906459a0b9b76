/** The cells of a row of a table; a bar in code or after a backslash separates nothing. */
export function cellsOf(text: string): string[] {
  const row = text
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)((?:\\\\)*)\|$/, '$1');
  const cells = [''];
  const add = (part: string) => cells.push(`${cells.pop() ?? ''}${part}`);
  let index = 0;
  while (index < row.length) {
    const rest = row.slice(index);
    const part =
      /^(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/.exec(rest)?.[0] ??
      /^\\[\s\S]/.exec(rest)?.[0] ??
      rest.slice(0, 1);
    if (part === '|') cells.push('');
    else add(part === '\\|' ? '|' : part);
    index += part.length;
  }
  return cells.map((cell) => cell.trim());
}
