import { statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** How long a folder may be away: a build takes a moment from one renaming to the next. */
const patience = { pause: 5, times: 200 } as const;

/**
 * Looks into a folder that a build may replace meanwhile, and looks again where the folder was away or
 * is another than before. After a second it takes what there is.
 */
export async function serveWhileReplaced<Found>(folder: string, look: () => Found): Promise<Found> {
  for (let time = 1; time < patience.times; time += 1) {
    const before = identify(folder);
    const found = look();
    if (before !== undefined && before === identify(folder)) return found;
    await setTimeout(patience.pause);
  }
  return look();
}

function identify(folder: string): number | undefined {
  return statSync(folder, { throwIfNoEntry: false })?.ino;
}
