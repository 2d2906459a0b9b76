import { expect, it } from 'vitest';
import { namesTrail, trailFragment } from './trail-fragment.ts';

it('names the kind and the slug, encoded', () => {
  expect(trailFragment('category', 'money')).toBe('#via=category/money');
  expect(trailFragment('series', 'hành-trình')).toBe('#via=series/h%C3%A0nh-tr%C3%ACnh');
  expect(new URL(`https://a.example/${trailFragment('author', '数据组')}`).hash).toBe(
    trailFragment('author', '数据组'),
  );
});

it('tells a trail from a heading', () => {
  expect(namesTrail(trailFragment('author', 'ada').slice(1))).toBe(true);
  expect(namesTrail('via')).toBe(false);
  expect(namesTrail('money')).toBe(false);
});
