import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** A place in a file of the content. */
export interface Source {
  /** An absolute path. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

const written = /^(?<name>.+?)(?::(?<line>\d{1,7}))?(?::(?<column>\d{1,7}))?$/s;

/**
 * Finds what a diagnostic or a page calls `content/posts/x/index.mdx:12:5`. Undefined unless it is a
 * file inside the content folder, links followed.
 */
export function findSource(place: string, contentDir: string): Source | undefined {
  const { name = '', line = '1', column = '1' } = written.exec(place)?.groups ?? {};
  try {
    const root = realpathSync(contentDir);
    const file = realpathSync(path.join(path.dirname(contentDir), name));
    if (!file.startsWith(root + path.sep) || !statSync(file).isFile()) return undefined;
    return { file, line: Math.max(1, Number(line)), column: Math.max(1, Number(column)) };
  } catch {
    return undefined;
  }
}
