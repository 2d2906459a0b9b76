import { existsSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** A folder that is filled beside the one it is to replace. */
export interface Staging {
  readonly folder: string;
  /** Puts the staged folder in the place of the target by renaming. */
  publish(): void;
  /** Removes the staged folder; the target stays as it was. */
  discard(): void;
}

/** Puts back a folder that a run has moved away which was killed before it could put another there. */
export function restoreFolder(target: string): void {
  const { place, previous } = placesOf(target);
  if (!existsSync(place) && existsSync(previous)) renameSync(previous, place);
}

function placesOf(target: string) {
  const place = existsSync(target) ? realpathSync(target) : target;
  const beside = (suffix: string) =>
    path.join(path.dirname(place), `.${path.basename(place)}.${suffix}`);
  return { place, folder: beside('new'), previous: beside('old') };
}

/**
 * Makes an empty folder beside `target`. What a killed run left behind is removed, and a target that
 * it had already moved away is put back.
 */
export function stageFolder(target: string): Staging {
  const { place, folder, previous } = placesOf(target);
  restoreFolder(target);
  rmSync(previous, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return {
    folder,
    // Without a pause between the two renames: no signal is handled in the middle.
    publish() {
      const replaces = existsSync(place);
      if (replaces) renameSync(place, previous);
      try {
        renameSync(folder, place);
      } catch (error) {
        if (replaces) renameSync(previous, place);
        throw error;
      }
      rmSync(previous, { recursive: true, force: true });
    },
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}
