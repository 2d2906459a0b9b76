import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { SourceMetadata } from '../imported-post.ts';
import type { Fetched } from '../plan/place-pictures.ts';
import { checkPicture } from './check-picture.ts';
import { decodeDataUri } from './decode-data-uri.ts';
import { download } from './download.ts';

/** So many servers are asked at a time. */
const atATime = 6;

interface Pictured {
  readonly tree: Root;
  readonly metadata: Pick<SourceMetadata, 'image'>;
}

interface Options {
  /** Where the files are kept until the posts are written. */
  readonly folder: string;
  /** Whether pictures on other sites are downloaded. */
  readonly remote: boolean;
  /** Told before each download. */
  readonly say: (progress: string) => void;
}

/** Makes files of the pictures in `data:` addresses and, if asked, of those on other sites. */
export async function collectPictures(
  posts: readonly Pictured[],
  { folder, remote, say }: Options,
): Promise<ReadonlyMap<string, Fetched>> {
  const wanted = new Set<string>();
  for (const { tree, metadata } of posts)
    for (const src of [...addressesIn(tree), metadata.image?.src ?? []].flat())
      if (/^data:/i.test(src) || (remote && /^https?:/i.test(src))) wanted.add(src);
  const fetched = new Map<string, Fetched>();
  const waiting = [...wanted];
  const total = waiting.length;
  const work = async () => {
    for (let src = waiting.shift(); src !== undefined; src = waiting.shift()) {
      say(`${total - waiting.length} of ${total} pictures`);
      fetched.set(src, await keep(src, folder));
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return fetched;
}

function addressesIn(tree: Root): string[] {
  const addresses: string[] = [];
  visit(tree, 'image', ({ url }) => void addresses.push(url));
  return addresses;
}

async function keep(src: string, folder: string): Promise<Fetched> {
  const got = /^data:/i.test(src) ? decode(src) : await download(src);
  if ('fault' in got) return got;
  const checked = await checkPicture(got.bytes);
  if ('fault' in checked) return checked;
  const hash = createHash('sha256').update(src).digest('hex').slice(0, 12);
  const file = join(folder, `${hash}${checked.ending}`);
  writeFileSync(file, got.bytes);
  return { file, name: nameOf(src, hash, checked.ending) };
}

function decode(src: string): { readonly bytes: Uint8Array } | { readonly fault: string } {
  const bytes = decodeDataUri(src);
  return bytes ? { bytes } : { fault: 'its bytes cannot be read' };
}

/** The last part of an address with the ending that its bytes ask for. */
function nameOf(src: string, hash: string, ending: string): string {
  const last = URL.canParse(src) ? new URL(src).pathname.split('/').at(-1) : undefined;
  const stem = /^data:/i.test(src) ? '' : decoded(last ?? '').replace(/\.[^.]*$/, '');
  return `${stem || `picture-${hash.slice(0, 8)}`}${ending}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
