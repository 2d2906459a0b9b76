import { type FSWatcher, readdirSync, watch } from 'node:fs';
import path from 'node:path';

/** Long enough that the several events of one save make one call. */
const pause = 15;

/**
 * Calls `onChange` after something in the folder has changed, until the returned function is called.
 * Each folder is watched by itself: the recursive watcher of Node 20 loses a file that an editor
 * saves by renaming. The folder may vanish and come back.
 */
export function watchFolder(folder: string, onChange: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const forget = (gone: string) => {
    for (const [place, watcher] of watchers) {
      if (place !== gone && !place.startsWith(gone + path.sep)) continue;
      watcher.close();
      watchers.delete(place);
    }
  };
  const change = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      observe(folder);
      onChange();
    }, pause);
  };
  // The watcher comes before the listing, so that nothing falls between the two.
  const observe = (place: string) => {
    try {
      if (!watchers.has(place)) watchers.set(place, open(place, isPassing));
      for (const entry of readdirSync(place, { withFileTypes: true })) {
        if (entry.isDirectory()) observe(path.join(place, entry.name));
      }
    } catch {
      forget(place);
    }
  };
  const open = (place: string, ignored: (name: string) => boolean) => {
    const watcher = watch(place, (event, name) => {
      if (name === null || ignored(name)) return;
      if (event === 'rename') forget(path.join(place, name));
      change();
    });
    return watcher.on('error', () => forget(place));
  };

  const parent = open(path.dirname(folder), (name) => name !== path.basename(folder));
  observe(folder);
  return () => {
    clearTimeout(timer);
    parent.close();
    forget(folder);
  };
}

/** Files that editors put beside the one they save. */
function isPassing(name: string): boolean {
  return name.startsWith('.') || name.endsWith('~');
}
