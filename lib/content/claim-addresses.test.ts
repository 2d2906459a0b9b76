import { expect, test } from 'vitest';
import { claimAddresses } from './claim-addresses.ts';

const post = (name: string) => ({
  address: `/posts/${encodeURIComponent(name)}/`,
  subject: `the post \`${name}\``,
  file: `content/posts/${name}/index.mdx`,
});

test('the first to claim an address has it', () => {
  expect(claimAddresses([post('a'), post('b')])).toEqual([]);
});

test.each([
  ['letter case', 'one', 'One'],
  ['normal form', 'café'.normalize('NFC'), 'café'.normalize('NFD')],
])('two folders that differ in %s only have one address', (_, first, second) => {
  expect(claimAddresses([post(first), post(second)])).toMatchObject([
    {
      id: 'address-taken',
      file: `content/posts/${second}/index.mdx`,
      hint: `rename one of the two; the other is in content/posts/${first}/index.mdx`,
    },
  ]);
});

test('a tag may be claimed by many posts in one spelling', () => {
  const tag = (name: string, file: string) => ({
    address: '/tags/c-plus-plus/',
    subject: `the tag \`${name}\``,
    file,
    range: { line: 3, column: 1 },
    shared: true,
  });
  const found = claimAddresses([
    tag('C++', 'a'),
    tag('C++', 'b'),
    tag('c++', 'c'),
    tag('c++', 'd'),
  ]);
  expect(found.map(({ file, hint }) => [file, hint])).toEqual([
    ['c', 'spell both the same way; the other is in a:3'],
    ['d', 'spell both the same way; the other is in a:3'],
  ]);
});

test('what the site has of its own is not reported', () => {
  const own = { address: '/about/', subject: 'x' };
  expect(claimAddresses([own, own])).toEqual([]);
});
