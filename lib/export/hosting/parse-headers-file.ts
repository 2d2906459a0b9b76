/** The headers of the answers for some addresses. */
export interface HeaderRule {
  /** Whether the rule is for a path, as it stands in the request. */
  readonly matches: (path: string) => boolean;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads a `_headers` file: a path in a line of its own, `*` in it for anything, and its headers indented below it. */
export function parseHeadersFile(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
    const [, name, value] = /^\s+([\w-]+):\s*(.*\S)\s*$/.exec(line) ?? [];
    if (name && value) rules.at(-1)?.headers.push([name, value]);
  }
  return rules.map(({ path, headers }) => ({ matches: matcher(path), headers }));
}

function matcher(pattern: string): (path: string) => boolean {
  const [before = '', ...after] = pattern.split('*');
  if (after.length === 0) return (path) => path === pattern;
  const end = after.join('*');
  return (path) =>
    path.length >= before.length + end.length && path.startsWith(before) && path.endsWith(end);
}
