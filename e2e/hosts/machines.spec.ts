import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bothSites, expect, test } from '../support/test.ts';

for (const name of bothSites) {
  test(`machines can read every page of ${name}`, async ({ page, serve }) => {
    const site = await serve(name);
    await page.goto(`${site.origin}${site.basePath}/robots.txt`);
    for (const address of site.pages) {
      const html = readFileSync(
        path.join(site.folder, decodeURI(address.slice(site.basePath.length)), 'index.html'),
        'utf8',
      );
      const facts = await page.evaluate((source) => {
        const tree = new DOMParser().parseFromString(source, 'text/html');
        const all = (selector: string) => [...tree.querySelectorAll(selector)];
        const attributes = all('*').flatMap((element) => [...element.attributes]);
        return {
          robots: all('meta[name=robots]').map((meta) => meta.getAttribute('content')),
          images: all('meta[property="og:image"]').map((meta) => meta.getAttribute('content')),
          data: all('script[type="application/ld+json"]').map((script) => script.textContent),
          policies: all('meta[http-equiv="Content-Security-Policy"]').length,
          inline: all('script:not([src]):not([type])').length,
          handlers: attributes.filter((each) => /^on|^style$/i.test(each.name)).length,
          running: attributes.filter((each) => /^\s*(javascript|data|vbscript):/i.test(each.value))
            .length,
        };
      }, html);
      expect(facts.handlers + facts.running, address).toBe(0);
      expect(facts.policies, address).toBe(1);
      if (facts.robots.includes('noindex')) continue;
      expect(facts.inline, address).toBe(1);
      expect(facts.images, address).toHaveLength(1);
      const [card] = facts.images;
      const file = decodeURIComponent(new URL(card ?? '').pathname.slice(site.basePath.length));
      const png = readFileSync(path.join(site.folder, file));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], address).toEqual([1200, 630]);
      expect(facts.data, address).toHaveLength(1);
      const graph = JSON.parse(facts.data[0] ?? '')['@graph'];
      const kinds = graph.map((each: { '@type': string }) => each['@type']);
      if (site.posts.includes(address)) expect(kinds).toEqual(['BlogPosting', 'BreadcrumbList']);
    }
  });

  test(`the sitemap of ${name} is XML and names pages that are there`, async ({ page, serve }) => {
    const site = await serve(name);
    const source = readFileSync(path.join(site.folder, 'sitemap.xml'), 'utf8');
    const addresses = await page.evaluate((text) => {
      const tree = new DOMParser().parseFromString(text, 'application/xml');
      if (tree.querySelector('parsererror')) throw new Error('not XML');
      return [...tree.querySelectorAll('loc')].map((loc) => loc.textContent ?? '');
    }, source);
    const paths = addresses.map((address) => decodeURIComponent(new URL(address).pathname));
    expect(new Set(paths).size).toBe(paths.length);
    expect(site.pages.map(decodeURI)).toEqual(expect.arrayContaining(paths));
    expect(paths).toContain(`${site.basePath}/`);
    // A post that was first published elsewhere is found there.
    const missing = site.posts.filter((post) => !paths.includes(decodeURIComponent(post)));
    for (const post of missing) {
      const html = readFileSync(path.join(site.folder, decodeURI(post), 'index.html'), 'utf8');
      expect(html).toContain('<link rel="canonical" href="https://');
      expect(html).not.toContain(
        `<link rel="canonical" href="${new URL(addresses[0] ?? '').origin}`,
      );
    }
  });
}
