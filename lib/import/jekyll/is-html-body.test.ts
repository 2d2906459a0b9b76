import { expect, test } from 'vitest';
import { isHtmlBody } from './is-html-body.ts';

test.each([
  ['<p>One.</p>\n\n<p>Two.</p>', true],
  [
    '<p>One.</p>\n<br/>words <b>bold</b>\n<div>many more words in boxes than outside of them</div>',
    true,
  ],
  ['Words first, <b>bold</b>', false],
  ['# Heading\n\n<p>One.</p>', false],
  ['<img src="a.png">\n\nA text in Markdown with *stress*.', false],
  ['<p>One.</p>\n\n## Heading\n\n- item', false],
  ['<div markdown="1">\n\nText\n\n</div>\n\nA long text in Markdown follows the box here.', false],
  ['', false],
])('%j', (body, isHtml) => {
  expect(isHtmlBody(body)).toBe(isHtml);
});
