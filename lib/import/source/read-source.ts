import { decodeXml } from '../feed/decode-xml.ts';
import { readFeed } from '../feed/read-feed.ts';
import { readFeedPosts } from '../feed/read-feed-posts.ts';
import { readPagePost } from '../html-page/read-page-post.ts';
import type { ImportedPost } from '../imported-post.ts';
import { readJekyllSite } from '../jekyll/jekyll-site.ts';
import { readJekyllPost } from '../jekyll/read-jekyll-post.ts';
import { readMarkdownPost } from '../markdown/read-markdown-post.ts';
import { readMaterialSource } from '../material/read-material-source.ts';
import { isOwnPost, readOwnPost } from '../own/read-own-post.ts';
import { readTextPost } from '../text/read-text-post.ts';
import { readEach } from './read-each.ts';
import type { SourceFile, SourceKind } from './source-file.ts';

/** What a source held, and what of it could not be read. */
export interface ReadSource {
  readonly posts: readonly (ImportedPost & { readonly path: string })[];
  /** Sentences with the file and the line they are about. */
  readonly faults: readonly string[];
  /** What is no post and was passed over. */
  readonly notes: readonly string[];
}

/** Reads every post of a source of a known kind. */
export function readSource(kind: SourceKind, files: readonly SourceFile[]): ReadSource {
  if (kind === 'jekyll') return readJekyll(files);
  if (kind === 'html') return readPages(files);
  if (kind === 'markdown') return readMarkdown(files);
  if (kind === 'text') return readTexts(files);
  if (kind === 'material') return readMaterialSource(files);
  const read = files.map(readFeedFile);
  return {
    posts: read.flatMap(({ posts }) => posts),
    faults: read.flatMap(({ faults }) => faults),
    notes: read.flatMap(({ notes }) => notes),
  };
}

const texts = /\.(?:md|markdown|mkdn?|mdown|html?|txt|textile)$/i;

function readJekyll(files: readonly SourceFile[]): ReadSource {
  const known = files.map(({ path, bytes }) => ({ path, ...decodeXml(bytes) }));
  const site = readJekyllSite(known);
  const inFolders = known.filter(
    ({ path }) => /(^|\/)_(?:posts|drafts)\//.test(path) && texts.test(path),
  );
  const candidates =
    inFolders.length > 0
      ? inFolders
      : known.filter(
          ({ path, text }) => (texts.test(path) || known.length === 1) && text.startsWith('---'),
        );
  const textile = candidates.filter(({ path }) => path.endsWith('.textile'));
  const posts = candidates.filter(({ path }) => !path.endsWith('.textile'));
  const read = readEach(posts, ({ path, text }) => readJekyllPost(path, text, site));
  return {
    posts: read.posts,
    faults: [
      ...textile.map(
        ({ path }) => `${path}: Textile is not read; convert it to Markdown or HTML first`,
      ),
      ...read.faults,
    ],
    notes: [],
  };
}

function readMarkdown(files: readonly SourceFile[]): ReadSource {
  const chosen =
    files.length === 1
      ? files
      : files.filter(({ path }) => /\.(mdx?|markdown|mdown|mkdn?)$/i.test(path));
  const read = chosen.map(({ path, bytes }) => ({ path, ...decodeXml(bytes) }));
  const own = read.filter(({ path, text }) => isOwnPost(path, text));
  // Beside posts of a site like this one lie its pages, which are none.
  const others = read.filter((file) => !own.includes(file));
  const texts = own.length > 0 ? [] : others;
  const each = readEach(texts, ({ path, text }) => readMarkdownPost(path, text));
  return {
    posts: [...own.map(({ path, text }) => ({ path, ...readOwnPost(path, text) })), ...each.posts],
    faults: each.faults,
    notes: [
      ...read.flatMap(({ path, doubt }) => (doubt ? [`${path}: ${doubt}`] : [])),
      ...others
        .filter((file) => !texts.includes(file))
        .map(({ path }) => `${path}: no post, and passed over`),
    ],
  };
}

function readTexts(files: readonly SourceFile[]): ReadSource {
  const chosen = files.length === 1 ? files : files.filter(({ path }) => /\.te?xt$/i.test(path));
  const texts = chosen.map(({ path, bytes }) => ({ path, ...decodeXml(bytes) }));
  return {
    ...readEach(texts, ({ path, text }) => readTextPost(path, text)),
    notes: texts.flatMap(({ path, doubt }) => (doubt ? [`${path}: ${doubt}`] : [])),
  };
}

function readFeedFile({ path, bytes }: SourceFile): ReadSource {
  const { text, doubt } = decodeXml(bytes);
  const read = readFeed(text);
  const notes = doubt ? [`${path}: ${doubt}`] : [];
  if ('fault' in read) return { posts: [], faults: [`${path}:${read.line}: ${read.fault}`], notes };
  const { posts, faults, others } = readFeedPosts(read.feed, path);
  if (others > 0)
    notes.push(`${path}: ${others} entries are comments, settings or the like, and no posts`);
  return { posts, faults, notes };
}

function readPages(files: readonly SourceFile[]): ReadSource {
  const pages = files.length === 1 ? files : files.filter(({ path }) => /\.x?html?$/i.test(path));
  const read = readEach(pages, ({ path, bytes }) => readPagePost(path, decodePage(bytes)));
  return { ...read, notes: [] };
}

/** Pages name their encoding in a `<meta>`: https://html.spec.whatwg.org/#determining-the-character-encoding. */
function decodePage(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const named = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  for (const label of ['utf-8', named, 'windows-1252']) {
    try {
      return new TextDecoder(label ?? 'utf-8', { fatal: true }).decode(bytes);
    } catch {
      // The next one is tried.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
