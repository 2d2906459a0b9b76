import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** Whether anything in the folder was written, added or removed after an instant, in milliseconds, and before now. */
export async function changedSince(folder: string, instant: number): Promise<boolean> {
  const now = Date.now();
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const times = await Promise.all(
    ['', ...names].map((name) =>
      stat(path.join(folder, name)).then(
        ({ mtimeMs }) => mtimeMs,
        () => instant,
      ),
    ),
  );
  // A time in the future would make the page load again for ever.
  return times.some((time) => time > instant && time <= now);
}
