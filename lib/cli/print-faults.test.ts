import { expect, it } from 'vitest';
import { printFaults } from './print-faults.ts';

const dead = { page: 'index.html', element: '<a href="/x/">', message: '"/x/" leads nowhere' };

it('names page, message and element', () => {
  expect(printFaults([dead, { page: '404.html', message: 'it is missing' }])).toBe(
    'index.html: "/x/" leads nowhere\n  <a href="/x/">\n\n404.html: it is missing',
  );
});

it('says once what a page has several times', () => {
  expect(printFaults([dead, dead, { ...dead, page: '404.html' }])).toBe(
    'index.html: "/x/" leads nowhere\n  <a href="/x/">  (2 times)\n\n404.html: "/x/" leads nowhere\n  <a href="/x/">',
  );
});
