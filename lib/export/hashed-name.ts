import { createHash } from 'node:crypto';

/** A folder whose files never change: their names hold a hash of what is in them. */
export const hashedFolder = '_next/static/media';

/** Where a file is put that hosts may keep for ever. `label` is there for people, and `extension` has no dot. */
export function hashedName(label: string, extension: string, bytes: Uint8Array | string): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return `${hashedFolder}/${label}.${hash}.${extension}`;
}
