import { createHash } from 'node:crypto';
import type { World } from '../blog/surroundings.ts';

/** Makes the key of a text: it changes with the text, the base path and the glossary. */
export function createTextKey({ options, glossary }: World): (text: string) => string {
  const setting = JSON.stringify([options.basePath, [...glossary]]);
  return (text) => createHash('sha256').update(setting).update('\0').update(text).digest('base64');
}
