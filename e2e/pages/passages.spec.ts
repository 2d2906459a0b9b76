import { bothSites, expect, test } from '../support/test.ts';

for (const name of bothSites) {
  test(`the link to a paragraph of ${name} names words that are seen in it`, async ({
    page,
    serve,
  }) => {
    test.setTimeout(300_000);
    const site = await serve(name);
    let links = 0;
    for (const path of site.posts.filter((each) => !each.includes('filler'))) {
      await page.goto(site.origin + path, { waitUntil: 'networkidle' });
      const passages = await page.evaluate(() =>
        [...document.querySelectorAll('.prose > :is(p, .p)')].map((paragraph) => {
          // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not seen
          const seen = paragraph instanceof HTMLElement ? paragraph.innerText : '';
          paragraph.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
          return { seen, href: paragraph.querySelector('.passage')?.getAttribute('href') ?? '' };
        }),
      );
      for (const { seen, href } of passages) {
        const [, text = ''] = href.split(':~:text=');
        const words = seen.replaceAll(/\s+/g, ' ');
        for (const end of text.split(',').filter(Boolean)) {
          expect(words, `${path} ${href}`).toContain(decodeURIComponent(end));
          links += 1;
        }
      }
    }
    expect(links).toBeGreaterThan(20);
  });
}
