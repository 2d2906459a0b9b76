import type { Content } from '../../blog/read-content.ts';
import { addressKey } from '../../content/address-key.ts';
import { editFrontMatter } from '../../content/front-matter-edits.ts';
import type { Post } from '../../content/library.ts';
import type { Lock, LockEntry } from '../../content/lock/lock.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/report.ts';
import type { KnownText } from '../known.ts';
import { findUnrecorded } from './find-unrecorded.ts';
import { guessHeading } from './guess-heading.ts';
import { type Candidate, type Guess, guessRenamed } from './guess-renamed.ts';
import { idOf, listPublished } from './list-published.ts';

type Known = ReadonlyMap<string, KnownText>;

/**
 * Compares a site with the record of what was published: every address, feed id and heading that leads
 * nowhere any more, with what keeps it; and how much is not recorded yet. While a post is faulty its
 * aliases and groups are not known, so that only headings are compared.
 */
export function findLost(content: Content, known: Known): readonly Diagnostic[] {
  const { lock, unlisted } = content;
  if (!lock) return [];
  const isWhole = unlisted.every(({ text }) => text.reason !== 'faulty');
  const world = describeSite(content, lock, known);
  const found = lock.entries.flatMap((entry): readonly Diagnostic[] => {
    if (entry.kind === 'heading') return findHeading(entry, lock, world, known);
    if (!isWhole) return [];
    return entry.kind === 'page' ? findPage(entry, lock, world) : findFeedId(entry, lock, world);
  });
  return [...found, ...(isWhole ? findUnrecorded(content, lock, known) : [])];
}

interface World {
  readonly content: Content;
  /** The path of the page that an address leads to, by its key. */
  readonly live: ReadonlyMap<string, string>;
  /** By the path of its page. */
  readonly posts: ReadonlyMap<string, Post>;
  readonly feedIds: ReadonlySet<string>;
  /** What became of a post whose address leads nowhere. */
  guess(address: string): Guess | undefined;
}

function describeSite(content: Content, lock: Lock, known: Known): World {
  const { library } = content;
  const posts = new Map(library.posts.map((post) => [`/posts/${post.slug}/`, post]));
  const pages = listPublished(content, known).filter(({ kind }) => kind === 'page');
  const live = new Map(pages.map(({ address }) => [keyOf(address), address]));
  for (const [path, { aliases }] of posts) {
    for (const alias of aliases) live.set(keyOf(alias), path);
  }
  const locked = new Set(lock.entries.map(({ address }) => keyOf(address)));
  const candidates = [...posts].flatMap(([path, post]): readonly Candidate[] => {
    if (locked.has(keyOf(path))) return [];
    const headings = new Set(known.get(path)?.headings.map(({ id }) => id));
    return [{ post, id: idOf(post, library.settings.origin), headings }];
  });
  const guess = (address: string) =>
    address.startsWith('/posts/')
      ? guessRenamed(
          address,
          lock.entries.filter((entry) => entry.address === address),
          candidates,
        )
      : undefined;
  const feedIds = new Set(library.posts.map((post) => idOf(post, library.settings.origin)));
  return { content, live, posts, feedIds, guess };
}

function findPage(entry: LockEntry, lock: Lock, world: World): readonly Diagnostic[] {
  const { address, range } = entry;
  if (world.live.has(keyOf(address))) return [];
  const message = `\`${address}\` was published and leads nowhere`;
  const guess = world.guess(address);
  if (!guess) {
    const hint = `${adviseOn(address, world.content)}, or give it up: npm run publish:lock -- --forget ${address}`;
    return [report('address-lost', { file: lock.file, range, message, hint })];
  }
  const { post } = guess.candidate;
  const editor = editFrontMatter(post.text, post.file);
  const hint = `${guess.isSure ? '' : 'if this is that post, '}write \`aliases: [${address}]\` in its front matter`;
  const fix = guess.isSure ? editor?.addToList('aliases', address) : undefined;
  const place = editor?.yaml.locate(['title'], 'key');
  const said = `${message} (${lock.file}:${range.line})`;
  return [report('address-lost', { file: post.file, range: place, message: said, hint, fix })];
}

/** What to do about an address that no other post seems to have now. */
function adviseOn(address: string, { unlisted }: Content): string {
  const hidden = unlisted.find(({ path }) => path === address);
  if (hidden) return `publish ${hidden.text.file} again: it is a draft, or of a later date`;
  const [, room] = address.split('/');
  if (room === 'posts') return 'write it into the `aliases` of the post that says the same now';
  if (room === 'categories')
    return 'name its last part as `slug` of the category in categories.yml';
  return 'bring the page back, or write it into the `aliases` of a post';
}

function findFeedId(
  entry: LockEntry & { readonly kind: 'feed id' },
  lock: Lock,
  world: World,
): readonly Diagnostic[] {
  const { address, id, range } = entry;
  if (world.feedIds.has(id)) return [];
  const path = world.live.get(keyOf(address));
  const guess = path === undefined ? world.guess(address) : undefined;
  const post = path === undefined ? guess?.candidate.post : world.posts.get(path);
  const editor = post && editFrontMatter(post.text, post.file);
  // What became of the post is said where its address is.
  if (!post || !editor) return [];
  const isSure = (guess?.isSure ?? true) && post.id === undefined;
  return [
    report('feed-id-lost', {
      file: post.file,
      range: editor.yaml.locate([post.id === undefined ? 'date' : 'id'], 'key'),
      message: `feeds know the post as \`${id}\` (${lock.file}:${range.line}), and would show it as new`,
      hint: `write \`id: ${id}\` in its front matter`,
      fix: isSure ? editor.addKey('id', id) : undefined,
    }),
  ];
}

function findHeading(
  entry: LockEntry & { readonly kind: 'heading' },
  lock: Lock,
  world: World,
  known: Known,
): readonly Diagnostic[] {
  const { address, id, range } = entry;
  const path = world.live.get(keyOf(address)) ?? '';
  const text = known.get(path);
  const source = world.content.listed.find((each) => each.path === path);
  if (!text || !source || text.anchors.includes(id)) return [];
  const locked = lock.entries.flatMap((each) =>
    each.kind === 'heading' && each.address === address ? [each.id] : [],
  );
  const message = `links lead to the heading \`#${id}\`, which is gone (${lock.file}:${range.line})`;
  const guess = guessHeading(id, locked, text.headings);
  if (!guess) {
    const hint = `write it behind a heading as \`[#${id}]\`, or give it up: npm run publish:lock -- --forget "${address}#${id}"`;
    return [report('heading-lost', { file: source.text.file, message, hint })];
  }
  const { heading, isSure } = guess;
  // Written down, the id that links lead to already would no longer be made of the text.
  const kept = locked.includes(heading.id) ? `[#${heading.id}] [#${id}]` : `[#${id}]`;
  return [
    report('heading-lost', {
      file: source.text.file,
      range: heading.range,
      message,
      hint: `${isSure ? '' : 'if this heading says it now, '}write \`${kept}\` at its end`,
      fix: isSure ? [{ start: heading.end, end: heading.end, text: ` [#${id}]` }] : undefined,
    }),
  ];
}

function keyOf(address: string): string {
  return addressKey(address) ?? address;
}
