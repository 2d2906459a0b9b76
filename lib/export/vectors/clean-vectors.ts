import type { Fault } from '../fault.ts';
import type { Output } from '../output.ts';
import { readBody } from '../read-body.ts';
import { cleanSvg } from './clean-svg.ts';

/** Takes from every SVG file what could run or fetch something, and says what it was. */
export async function cleanVectors({ files, remarks }: Output): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const [name, file] of files) {
    // What a step has made needs no cleaning.
    if (!name.toLowerCase().endsWith('.svg') || !('from' in file)) continue;
    try {
      const source = new TextDecoder('utf-8', { fatal: true }).decode(await readBody(file));
      const { svg, removed } = await cleanSvg(source);
      files.set(name, { body: svg });
      if (removed.length > 0) remarks.push(`${name} was cleaned of ${removed.join(', ')}`);
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
      faults.push({ page: name, message: `the drawing cannot be read: ${reason}` });
    }
  }
  return faults;
}
