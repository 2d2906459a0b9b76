import { readdirSync, readFileSync } from 'node:fs';

/** Bytes of memory that a process and all that it started hold together (Linux); shared pages are shared out. */
export function treeMemory(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = read(`/proc/${name}/stat`);
    // The name of the program is in brackets, and may hold any character.
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    parents.set(Number(name), parent);
  }
  const inTree = (process: number | undefined): boolean =>
    process === root || (process !== undefined && process > 1 && inTree(parents.get(process)));
  let bytes = 0;
  for (const process of parents.keys()) {
    if (!inTree(process)) continue;
    const [, kilobytes = '0'] = /^Pss:\s+(\d+)/m.exec(read(`/proc/${process}/smaps_rollup`)) ?? [];
    bytes += Number(kilobytes) * 1024;
  }
  return bytes;
}

/** Empty for a process that has ended meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
