import { existsSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.ts';
import { readablePath } from './readable-path.ts';

/** Whether a finding in a file, by its name in messages, is to be printed. */
export type IsSelected = (file: string) => boolean;

/** Reads the paths of a command line, which limit what is printed; none of them limits nothing. */
export function selectPaths(paths: readonly string[], contentDir: string, cwd: string): IsSelected {
  if (paths.length === 0) return () => true;
  const root = path.dirname(contentDir);
  const chosen = paths.map((written) => {
    const absolute = path.resolve(cwd, written);
    const inside = path.relative(contentDir, absolute);
    if (inside.startsWith('..') || path.isAbsolute(inside)) {
      throw new Failure(`${written} is not in ${readablePath(contentDir)}`, 2);
    }
    if (!existsSync(absolute)) throw new Failure(`${written} does not exist`, 2);
    return path.relative(root, absolute).split(path.sep).join('/');
  });
  return (file) => chosen.some((name) => file === name || file.startsWith(`${name}/`));
}
