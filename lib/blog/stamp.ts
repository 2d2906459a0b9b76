import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What changes when a file under `folder` is written, added or removed: names, sizes and times. */
export function stamp(folder: string): string {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  );
  return files
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const stats = statSync(path, { throwIfNoEntry: false });
      return `${path}:${stats?.size}:${stats?.mtimeMs}`;
    })
    .sort()
    .join('\n');
}
