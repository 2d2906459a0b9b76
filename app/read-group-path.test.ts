import { expect, it } from 'vitest';
import { readGroupPath } from './read-group-path.ts';

it('reads the list of groups, a group, and a later page of it', () => {
  expect(readGroupPath(undefined)).toEqual({ page: 1 });
  expect(readGroupPath([])).toEqual({ page: 1 });
  expect(readGroupPath(['career'])).toEqual({ slug: 'career', page: 1 });
  expect(readGroupPath(['career', 'page', '2'])).toEqual({ slug: 'career', page: 2 });
});

it('decodes what Next hands over encoded', () => {
  expect(readGroupPath(['h%C3%A0nh-tr%C3%ACnh'])).toEqual({ slug: 'hành-trình', page: 1 });
});

it.each([
  [['career', 'page']],
  [['career', 'page', '1']],
  [['career', 'page', '02']],
  [['career', 'page', '2.5']],
  [['career', 'page', '-2']],
  [['career', 'pages', '2']],
  [['career', 'page', '2', 'x']],
])('knows no page at %j', (path) => {
  expect(readGroupPath(path)).toBeUndefined();
});
