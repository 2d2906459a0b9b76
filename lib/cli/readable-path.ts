import path from 'node:path';

/** A path as a person would type it here: relative, unless that climbs. */
export function readablePath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative === '' ? '.' : relative.startsWith('..') ? file : relative;
}
