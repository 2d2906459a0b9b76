import { type Stats, statSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';

/** A file in the form that a browser can read: as it is, or one of the copies that the build lays beside it. */
export interface ServedCopy {
  /** As `Accept-Encoding` names it; empty for the file itself. */
  readonly encoding: string;
  /** Of this form alone, so that no cache takes one for another. */
  readonly etag: string;
  readonly modified: Date;
}

/** The encodings that the build makes, the smallest first, and what the names of the copies end in. */
const endings = { br: '.br', gzip: '.gz' } as const;

/** Chooses the form of a file by the `Accept-Encoding` of a request (RFC 9110, 12.5.3); undefined where there is no file. */
export function servedCopy(file: string, accepted = ''): ServedCopy | undefined {
  const found = statFile(file);
  if (!found) return undefined;
  const weights = readWeights(accepted);
  const weightOf = (encoding: string) => weights.get(encoding) ?? weights.get('*') ?? 0;
  const [best] = Object.entries(endings)
    .flatMap(([encoding, ending]) => {
      const copy = weightOf(encoding) > 0 ? statFile(file + ending) : undefined;
      return copy ? [formOf(copy, encoding)] : [];
    })
    .sort((a, b) => weightOf(b.encoding) - weightOf(a.encoding));
  return best ?? formOf(found, '');
}

/** Whether the browser that asks has this form already (RFC 9110, 13.2.2). */
export function isKnown(
  headers: Pick<IncomingHttpHeaders, 'if-none-match' | 'if-modified-since'>,
  { etag, modified }: ServedCopy,
): boolean {
  const { 'if-none-match': tags, 'if-modified-since': since } = headers;
  if (tags !== undefined) {
    const known = tags.split(',').map((tag) => tag.trim());
    return known.some((tag) => tag === '*' || withoutStrength(tag) === withoutStrength(etag));
  }
  // The header has no parts of a second.
  return since !== undefined && Math.floor(modified.getTime() / 1000) * 1000 <= Date.parse(since);
}

function formOf({ size, mtime }: Stats, encoding: string): ServedCopy {
  const parts = [size, mtime.getTime(), encoding].filter((part) => part !== '');
  return { encoding, etag: `W/"${parts.join('-')}"`, modified: mtime };
}

function withoutStrength(tag: string): string {
  return tag.replace(/^W\//, '');
}

/** How much each encoding is wanted: `br;q=0.5, gzip` is 0.5 and 1. What is not wanted at all is 0. */
function readWeights(accepted: string): ReadonlyMap<string, number> {
  return new Map(
    accepted.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
      const weight = parameters.find((text) => text.startsWith('q='));
      return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0] as const;
    }),
  );
}

function statFile(file: string): Stats | undefined {
  try {
    const stats = statSync(file);
    return stats.isFile() ? stats : undefined;
  } catch {
    return undefined;
  }
}
