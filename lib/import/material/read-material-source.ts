import { decodeXml } from '../feed/decode-xml.ts';
import type { ImportedPost } from '../imported-post.ts';
import { splitJekyllPost } from '../jekyll/split-jekyll-post.ts';
import { readEach } from '../source/read-each.ts';
import type { SourceFile } from '../source/source-file.ts';
import { createMaterialLinks } from './material-links.ts';
import { addressOfPost, readMaterialSite } from './material-site.ts';
import { readMaterialMetadata, readMaterialPost } from './read-material-post.ts';

interface MaterialSource {
  readonly posts: readonly (ImportedPost & { readonly path: string })[];
  /** Sentences about posts that could not be read. */
  readonly faults: readonly string[];
  readonly notes: readonly string[];
}

/** Reads the posts of a repository of Material for MkDocs, or the one file that was given. */
export function readMaterialSource(files: readonly SourceFile[]): MaterialSource {
  const site = readMaterialSite(files);
  const notes: string[] = [];
  const [only] = files;
  const paths = files.length === 1 && only ? [only.path] : site.posts;
  const byPath = new Map(files.map((file) => [file.path, file]));
  const texts = paths.flatMap((path) => {
    const file = byPath.get(path);
    if (!file) return [];
    const { text, doubt } = decodeXml(file.bytes);
    if (doubt) notes.push(`${path}: ${doubt}`);
    return [{ path, text }];
  });
  if (files.length > 1 && site.others > 0)
    notes.push(`${site.others} pages are no posts of the blog and were passed over`);
  const addresses = new Map<string, string>();
  if (files.length > 1)
    for (const { path, text } of texts) {
      const file = splitJekyllPost(text);
      const said = readMaterialMetadata(
        path,
        file,
        /^# +(.+?)[ \t#]*$/m.exec(file.body)?.[1],
        site,
      );
      const address = addressOfPost(site, { ...said, path });
      if (address !== undefined && !said.draft) addresses.set(path, address);
    }
  const links = createMaterialLinks(site, addresses, new Set(byPath.keys()));
  const read = readEach(texts, ({ path, text }) => readMaterialPost(path, text, site, links));
  return { ...read, notes };
}
