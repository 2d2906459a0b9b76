import { describe, expect, it } from 'vitest';
import { parsePage } from '../parse-page.ts';
import { findImages } from './find-images.ts';
import { loadFirstScreen } from './load-first-screen.ts';

/** For each picture whether it is put off. */
function lazy(body: string): readonly boolean[] {
  const tree = parsePage(`<main>${body}</main>`);
  loadFirstScreen(tree);
  return findImages(tree).map(({ element }) => element.properties.loading === 'lazy');
}

const picture = (width: number, height: number) =>
  `<figure class="figure"><img src="a.jpg" alt="" width="${width}" height="${height}" loading="lazy"></figure>`;

describe('loadFirstScreen', () => {
  it('puts off all pictures but those that fill the first screen', () => {
    const ten = lazy(picture(1200, 800).repeat(10));
    expect(ten).toEqual([false, false, ...Array.from({ length: 8 }, () => true)]);
  });

  it('goes by the height of a picture, not by its number', () => {
    expect(lazy(picture(600, 1200) + picture(600, 400))).toEqual([false, true]);
    expect(lazy(picture(1200, 150).repeat(5))).toEqual(Array.from({ length: 5 }, () => false));
    expect(
      lazy('<img src="a.png" alt="" width="20" height="20" loading="lazy">'.repeat(50)),
    ).toEqual(Array.from({ length: 50 }, () => false));
  });

  it('counts text and pictures together', () => {
    const text = 'text '.repeat(80);
    expect(lazy(text + picture(1200, 800) + picture(1200, 800))).toEqual([false, true]);
    expect(lazy(text + text + picture(1200, 800))).toEqual([true]);
  });

  it('takes a picture of unknown size for none', () => {
    const unknown = '<img src="a.jpg" alt="" loading="lazy">';
    expect(lazy(unknown + picture(1200, 800))).toEqual([false, false]);
  });

  it('counts the lead image, which stays as it is', () => {
    const tree = parsePage(
      `<main><img class="lead lead-wide" src="a.jpg" alt="" width="900" height="600" loading="eager" fetchpriority="high">${picture(900, 1600)}${picture(9, 9)}</main>`,
    );
    loadFirstScreen(tree);
    const [lead, near, far] = findImages(tree).map(({ element }) => element.properties);
    expect(lead?.loading).not.toBe('lazy');
    expect(lead?.fetchPriority).toBe('high');
    expect([near?.loading, far?.loading]).toEqual([undefined, 'lazy']);
  });

  it('leaves what is outside the main part of the page', () => {
    const tree = parsePage('<footer><img src="a.png" alt="" loading="lazy"></footer>');
    loadFirstScreen(tree);
    expect(findImages(tree)[0]?.element.properties.loading).toBe('lazy');
  });
});
