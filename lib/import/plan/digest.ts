import { createHash } from 'node:crypto';
import type { SourceMetadata } from '../imported-post.ts';

/**
 * What a source says of a post in 16 hexadecimal digits, by which a later import sees whether the
 * source has changed; nothing in it depends on other posts or on this site.
 */
export function digestOf(metadata: SourceMetadata, text: string): string {
  const said = JSON.stringify({ ...metadata, other: [...metadata.other] });
  return createHash('sha256').update(`${said}\n${text}`).digest('hex').slice(0, 16);
}
