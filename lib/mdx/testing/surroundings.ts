import { z } from 'zod';
import type { Surroundings } from '../context.ts';

const pictureSchema = z.union([
  z.literal('unreadable'),
  z.strictObject({ width: z.number(), height: z.number() }),
]);

/** What stands around the text of a test, as `surroundings.json` says it. */
export const worldSchema = z.strictObject({
  /** Pictures beside the text, by name. */
  pictures: z.record(z.string(), pictureSchema).default({}),
  /** Data files beside the text, by name. */
  data: z.record(z.string(), z.string()).default({}),
  /** Names of other files beside the text. */
  files: z.array(z.string()).default([]),
  glossary: z.record(z.string(), z.string()).default({}),
  /** Whether the text may hold components that run in the browser. */
  interactive: z.boolean().default(false),
  /** Paths of the pages of the site. */
  pages: z.array(z.string()).default([]),
  /** What pages are about, by their path. */
  about: z.record(z.string(), z.string()).default({}),
});

export type World = z.input<typeof worldSchema>;

/** The name that findings of a test carry. */
export const testFile = 'content/posts/a-post/index.mdx';

/** The world of one text, made of what a test says of it; it reads no file. */
export function createSurroundings(given: World = {}): Surroundings {
  const { pictures, data, files, glossary, pages, interactive, about } = worldSchema.parse(given);
  const address = (name: string) => `/posts/a-post/${encodeURIComponent(name)}`;
  const beside = new Set([...files, ...Object.keys(data), ...Object.keys(pictures)]);
  return {
    file: testFile,
    interactive,
    glossary: new Map(Object.entries(glossary)),
    link: (url) => {
      const { pathname, hash } = new URL(url, 'https://site.invalid/posts/a-post/');
      if (!pages.includes(pathname)) return undefined;
      const fragment = hash ? { fragment: decodeURIComponent(hash.slice(1)) } : {};
      const told = about[pathname];
      return {
        href: `${pathname}${hash}`,
        page: pathname,
        ...fragment,
        ...(told && { about: told }),
      };
    },
    asset: (name) => (beside.has(name) ? address(name) : undefined),
    data: async (name) => data[name],
    picture: async (name) => {
      const picture = pictures[name];
      return typeof picture === 'object' ? { href: address(name), ...picture } : picture;
    },
  };
}
