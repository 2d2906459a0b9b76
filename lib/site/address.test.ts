import { describe, expect, test } from 'vitest';
import { createAddresses } from './address.ts';

describe('at the root of a host', () => {
  const addresses = createAddresses('');

  test('pages end with a slash', () => {
    expect(addresses.home()).toBe('/');
    expect(addresses.posts()).toBe('/posts/');
    expect(addresses.post('on-leaving')).toBe('/posts/on-leaving/');
    expect(addresses.categories()).toBe('/categories/');
    expect(addresses.category('money')).toBe('/categories/money/');
    expect(addresses.authors()).toBe('/authors/');
    expect(addresses.author('editors')).toBe('/authors/editors/');
    expect(addresses.allSeries()).toBe('/series/');
    expect(addresses.series('leaving-well')).toBe('/series/leaving-well/');
    expect(addresses.tags()).toBe('/tags/');
    expect(addresses.tag('c-plus-plus')).toBe('/tags/c-plus-plus/');
    expect(addresses.about()).toBe('/about/');
  });

  test('files do not', () => {
    expect(addresses.asset('on-leaving', 'badge 1.png')).toBe('/posts/on-leaving/badge%201.png');
    expect(addresses.file('/fonts/serif.woff2')).toBe('/fonts/serif.woff2');
    expect(addresses.file('robots.txt')).toBe('/robots.txt');
  });

  test('page 1 of a list is the list', () => {
    expect(addresses.posts(1)).toBe('/posts/');
    expect(addresses.posts(2)).toBe('/posts/page/2/');
    expect(addresses.category('money', 1)).toBe('/categories/money/');
    expect(addresses.category('money', 3)).toBe('/categories/money/page/3/');
  });

  test.each([0, -1, 1.5, Number.NaN])('%s is no page', (page) => {
    expect(() => addresses.posts(page)).toThrow(RangeError);
  });

  test('segments are encoded in NFC', () => {
    expect(addresses.tag('数据')).toBe('/tags/%E6%95%B0%E6%8D%AE/');
    expect(addresses.post('café'.normalize('NFD'))).toBe('/posts/caf%C3%A9/');
    expect(addresses.post('50%?#/x')).toBe('/posts/50%25%3F%23%2Fx/');
  });

  test('an absolute address has the origin in front', () => {
    expect(addresses.absolute(addresses.about(), 'https://example.org')).toBe(
      'https://example.org/about/',
    );
  });
});

describe.each(['/blog', 'blog', '/blog/'])('under the base path %s', (basePath) => {
  const addresses = createAddresses(basePath);

  test('every address begins with it', () => {
    expect(addresses.home()).toBe('/blog/');
    expect(addresses.posts(2)).toBe('/blog/posts/page/2/');
    expect(addresses.file('feed.xml')).toBe('/blog/feed.xml');
    expect(addresses.asset('x', 'a.png')).toBe('/blog/posts/x/a.png');
    expect(addresses.absolute(addresses.home(), 'https://example.org')).toBe(
      'https://example.org/blog/',
    );
  });
});
