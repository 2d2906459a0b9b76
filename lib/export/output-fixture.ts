import type { Redirect } from '#lib/blog.ts';
import { createAddresses } from '#lib/site/address.ts';
import type { Output, OutputFile } from './output.ts';
import { parsePage } from './parse-page.ts';
import { openStore, type Store } from './store/store.ts';

interface Parts {
  /** Body or whole document by path. */
  readonly pages: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, OutputFile>>;
  readonly basePath?: string;
  readonly hostSendsHeaders?: boolean;
  readonly clientModules?: ReadonlyMap<string, string>;
  readonly redirects?: readonly Redirect[];
  /** Slugs of posts that keep React. */
  readonly interactive?: readonly string[];
  readonly store?: Store;
}

/** A site on its way out, for tests of steps. Its origin is `https://site.example`. */
export function outputFixture({
  pages,
  files = {},
  basePath = '',
  hostSendsHeaders = true,
  clientModules = new Map(),
  redirects = [],
  interactive = [],
  store = openStore(),
}: Parts): Output {
  return {
    site: {
      basePath,
      hostSendsHeaders,
      clientModules,
      blog: {
        settings: {
          name: 'Fixture',
          headline: 'A site for tests',
          description: 'A site for tests.',
          origin: 'https://site.example',
          language: 'en',
          timeZone: 'UTC',
        },
        addresses: createAddresses(basePath),
        diagnostics: [],
        posts: () => ({ entries: [], page: 1, pages: 1 }),
        isInteractive: (slug) => interactive.includes(slug),
        pageKey: async () => '',
        siteKey: async () => '',
        slugsToRender: () => [],
        entries: () => [],
        years: () => [],
        slugs: () => [],
        assets: () => [],
        asset: async () => undefined,
        post: async () => undefined,
        page: async () => undefined,
        glossary: () => [],
        redirects: () => redirects,
        groups: () => [],
        group: () => undefined,
      },
    },
    pages: Object.entries(pages).map(([path, html]) => ({ path, tree: parsePage(html) })),
    files: new Map(Object.entries(files)),
    store,
    version: '',
    remarks: [],
    say() {},
  };
}
