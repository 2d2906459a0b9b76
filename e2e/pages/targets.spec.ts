import { laidOut } from '../support/laid-out.ts';
import { bothSites, expect, test } from '../support/test.ts';

/** WCAG 2.2, 2.5.8. */
const least = 24;

for (const name of bothSites) {
  for (const width of [390, 1440]) {
    test(`every target of ${name} is at least 24 pixels large at ${width}, but for links in running text`, async ({
      page,
      serve,
    }) => {
      test.setTimeout(300_000);
      const site = await serve(name);
      await page.setViewportSize({ width, height: 900 });
      for (const path of [...site.pages.filter((each) => !each.includes('filler')), '/nowhere/']) {
        await page.goto(site.origin + path);
        await laidOut(page);
        expect(await page.evaluate(smallTargets, least), path).toEqual([]);
      }
    });
  }
}

/**
 * Targets that are too small. A link that stands in a line with other text is excepted, and so is one
 * around whose middle a circle of the least size touches no other target.
 */
function smallTargets(size: number): string[] {
  const targets = [...document.querySelectorAll('a[href], button, summary, input, video')].filter(
    (each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches('.skip'),
  );
  const boxes = new Map(targets.map((target) => [target, target.getBoundingClientRect()]));
  return targets
    .filter((target) => !target.matches('input[disabled]') && !isInText(target) && isSmall(target))
    .map((target) => {
      const box = boxes.get(target);
      return `${box?.width.toFixed(1)} × ${box?.height.toFixed(1)}: ${target.outerHTML.slice(0, 140)}`;
    });

  function isSmall(target: Element): boolean {
    const box = boxes.get(target);
    return box !== undefined && (box.width < size - 0.5 || box.height < size - 0.5);
  }

  function isInText(target: Element): boolean {
    if (target.localName !== 'a' || getComputedStyle(target).display !== 'inline') return false;
    const line = target.closest('p, li, td, th, dd, dt, figcaption, .note, h1, h2, h3, h4, nav');
    const own = target.textContent ?? '';
    return line !== null && (line.textContent ?? '').trim().length > own.trim().length;
  }
}
