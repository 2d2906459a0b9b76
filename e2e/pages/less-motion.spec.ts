import { kinds } from '../support/kinds.ts';
import { expect, test } from '../support/test.ts';

test('nothing moves for a reader who wants no motion', async ({ page, small }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of kinds) {
    await page.goto(small.url(path));
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .flatMap((element) => ['', '::before', '::after'].map((part) => ({ element, part })))
        .filter(({ element, part }) => {
          const style = getComputedStyle(element, part || null);
          const seconds = [style.transitionDuration, style.animationDuration].flatMap((list) =>
            list.split(',').map((each) => Number.parseFloat(each)),
          );
          return seconds.some((each) => each > 0.001) || style.scrollBehavior === 'smooth';
        })
        .map(({ element }) => element.outerHTML.slice(0, 100)),
    );
    expect(moving, path).toEqual([]);
  }
});
