import { statSync } from 'node:fs';
import { type Inspection, inspectPicture } from './inspect-picture.ts';
import type { KnownPicture } from './known.ts';

/** Inspects the picture at a path. */
export type Inspect = (file: string) => Promise<Inspection | 'unreadable'>;

/** Makes an inspector that reads no picture again that is as it was when `known` learnt of it. */
export function createInspector(known: Map<string, KnownPicture>): Inspect {
  return async (file) => {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (!stats) return 'unreadable';
    const stamp = `${stats.ino}:${stats.size}:${stats.mtimeMs}:${stats.ctimeMs}`;
    const before = known.get(file);
    if (before?.stamp === stamp) return before.found;
    const found = await inspectPicture(file);
    known.set(file, { stamp, found });
    return found;
  };
}
