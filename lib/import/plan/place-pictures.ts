import { visit } from 'unist-util-visit';
import type { Doubt, ImportedPost } from '../imported-post.ts';
import type { Place } from '../write/settle-pictures.ts';
import { chooseName } from './choose-name.ts';

/** A picture that was in the text itself or on another site, or why there is none. */
export type Fetched = { readonly file: string; readonly name: string } | { readonly fault: string };

/** Files that may lie beside a post and are served. */
const servable = /\.(?:avif|csv|gif|ico|jpe?g|json|mp3|mp4|pdf|png|svg|txt|vtt|webm|webp|zip)$/i;

/** Where each picture of a post goes. */
export interface PlacedPictures {
  readonly placeOf: (src: string) => Place;
  /** The name beside the post of another file of the source; undefined for one that is not there. */
  readonly nameOf: (src: string) => string | undefined;
  /** What comes along: the name beside the post, and the file. */
  readonly files: ReadonlyMap<string, string>;
  /** Addresses on other sites that stay where they are. */
  readonly remote: readonly string[];
  /** The name beside the post of each picture of the text; undefined for those that do not come along. */
  readonly names: ReadonlyMap<string, string | undefined>;
}

interface Sources {
  /** The file of the source that an address means. */
  readonly find: (src: string) => string | undefined;
  readonly fetched: ReadonlyMap<string, Fetched>;
  /** Why a file can be no picture of a page; undefined for one that can. */
  readonly faultOf: (file: string) => string | undefined;
}

/** Decides for every picture of a post whether it comes along, and tells of those that do not. */
export function placePictures(
  { tree, metadata }: ImportedPost,
  { find, fetched, faultOf }: Sources,
  tell: (kind: Doubt['kind'], message: string, line?: number) => void,
): PlacedPictures {
  const files = new Map<string, string>();
  const placeOf = (src: string): Place => {
    const got = fetched.get(src);
    const file = got === undefined ? find(src) : 'file' in got ? got.file : undefined;
    if (file !== undefined && faultOf(file) === undefined) {
      const wanted = got && 'file' in got ? got.name : file;
      const known = [...files].find(([, each]) => each === file)?.[0];
      const name = known ?? chooseName(wanted, files);
      files.set(name, file);
      return { name };
    }
    return /^https?:/i.test(src) ? { remote: src } : 'lost';
  };
  const remote: string[] = [];
  const names = new Map<string, string | undefined>();
  const told = new Set<string>();
  const settle = (src: string, alt: string | null | undefined, line: number | undefined) => {
    const place = placeOf(src);
    names.set(src, place !== 'lost' && 'name' in place ? place.name : undefined);
    const got = fetched.get(src);
    const found = find(src);
    const fault = got && 'fault' in got ? got.fault : found && faultOf(found);
    const reason = fault ? ` (${fault})` : '';
    const shows = alt ? `; it shows: ${alt}` : '';
    const short = src.length > 200 ? `${src.slice(0, 60)}…` : src;
    if (place === 'lost')
      tell(
        'picture-lost',
        found
          ? `the picture \`${short}\` stays behind${reason}${shows}`
          : `the picture \`${short}\` is not in the source${reason}${shows}`,
        line,
      );
    else if ('remote' in place) {
      if (!told.has(src)) remote.push(src);
      tell('picture-remote', `a picture stays where it is: ${short}${reason}${shows}`, line);
    }
    told.add(src);
  };
  visit(tree, 'image', ({ url, alt, position }) => settle(url, alt, position?.start.line));
  if (metadata.image) {
    const { src, alt } = metadata.image;
    if (!told.has(src)) settle(src, alt === '?' ? undefined : alt, undefined);
  }
  const nameOf = (src: string) => {
    const place = servable.test(src.replace(/[?#].*$/, '')) ? placeOf(src) : 'lost';
    return place !== 'lost' && 'name' in place ? place.name : undefined;
  };
  return { placeOf, nameOf, files, remote, names };
}
