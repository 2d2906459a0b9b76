import { createHash } from 'node:crypto';
import type { Blog, Group, GroupKind } from '../blog.ts';

const kinds: readonly GroupKind[] = ['category', 'author', 'series', 'tag', 'year'];

/**
 * Stands for all that Next draws of a site: what its routes may ask of a blog, texts left out, which
 * are put in later. A site of the same key and the same code is exported to the same files.
 */
export async function siteKey(blog: Omit<Blog, 'siteKey'>): Promise<string> {
  const slugs = blog.slugs();
  // One entry for each thing that a route may ask.
  const facts: Record<keyof typeof blog, unknown> = {
    settings: blog.settings,
    addresses: blog.addresses.home(),
    entries: blog.entries(),
    years: blog.years(),
    slugs,
    pageKey: await Promise.all(slugs.map((slug) => blog.pageKey(slug))),
    isInteractive: slugs.filter((slug) => blog.isInteractive(slug)),
    assets: slugs.map((slug) => blog.assets(slug)),
    asset: await digestAssets(blog),
    page: await withoutText(blog.page('about')),
    groups: kinds.map((kind) => blog.groups(kind).map(shown)),
    glossary: blog.glossary(),
    redirects: blog.redirects(),
    // These follow from the entries and the groups.
    posts: undefined,
    post: undefined,
    group: undefined,
    // A build has none.
    diagnostics: undefined,
    // What has been rendered before is the same as what would be.
    slugsToRender: undefined,
  };
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64');
}

/** A group as pages see it; its posts are known by their entries. */
function shown({ slug, label, href, description, count, years, writer }: Group): Group {
  return { slug, label, href, description, count, years, ...(writer && { writer }) };
}

async function withoutText(asked: ReturnType<Blog['page']>): Promise<unknown> {
  const { content: _, html, ...view } = (await asked) ?? { content: undefined };
  return { ...view, isDrawn: html !== undefined };
}

/** One after the other, so that one picture at a time is in memory. */
async function digestAssets(blog: Pick<Blog, 'slugs' | 'assets' | 'asset'>): Promise<string> {
  const hash = createHash('sha256');
  for (const slug of blog.slugs()) {
    for (const name of blog.assets(slug)) {
      const asset = await blog.asset(slug, name);
      hash.update(`${slug}/${name} ${asset?.body.byteLength}\n`).update(asset?.body ?? '');
    }
  }
  return hash.digest('base64');
}
