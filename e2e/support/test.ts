import { test as base } from '@playwright/test';
import { folders, subPath } from './folders.ts';
import { type ServedSite, serveSite } from './served-site.ts';

export { expect } from '@playwright/test';

const sites = {
  small: { folder: folders.small, basePath: '' },
  sub: { folder: folders.sub, basePath: subPath },
  real: { folder: folders.real, basePath: '' },
} as const;

/** A built site: the small one that uses everything, the same under a base path, or that of this repository. */
export type SiteName = keyof typeof sites;

/** The sites that are written differently. */
export const bothSites = ['small', 'real'] as const satisfies readonly SiteName[];

interface Fixtures {
  /** Serves a built site on a port of its own. */
  readonly serve: (name: SiteName) => Promise<ServedSite>;
  /** The small site, served. */
  readonly small: ServedSite;
}

/** `test` with the built sites. */
export const test = base.extend<object, Fixtures>({
  serve: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed from it
    async ({}, use) => {
      const served = new Map<SiteName, Promise<ServedSite>>();
      await use((name) => {
        const site = served.get(name) ?? serveSite(sites[name]);
        served.set(name, site);
        return site;
      });
      for (const site of served.values()) await (await site).close();
    },
    { scope: 'worker' },
  ],
  small: [async ({ serve }, use) => use(await serve('small')), { scope: 'worker' }],
});
