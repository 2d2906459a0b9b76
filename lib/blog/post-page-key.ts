import { createHash } from 'node:crypto';
import type { Blog } from '../blog.ts';

/**
 * Stands for all that Next draws of a post: what its page may ask of a blog, its text left out, which
 * is put in later. A page of the same key and the same code is the same page.
 */
export async function postPageKey(
  name: string,
  blog: Pick<Blog, 'post' | 'settings' | 'addresses' | 'groups' | 'glossary'>,
): Promise<string> {
  const { post, settings, addresses, groups, glossary } = blog;
  const { content: _, html, ...view } = (await post(name)) ?? { content: undefined };
  // How many posts a writer has is on no page of a post.
  const writers = groups('author').map(({ label, slug, href, description, writer }) => ({
    label,
    slug,
    href,
    description,
    writer,
  }));
  const facts = {
    view,
    settings,
    writers,
    isDrawn: html !== undefined,
    home: addresses.home(),
    hasSeries: groups('series').length > 0,
    hasGlossary: glossary().length > 0,
  };
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64');
}
