import { expect, test, vi } from 'vitest';
import { drawText } from '../testing/draw-text.ts';

test('code is coloured alike on a machine that has no time', async () => {
  const text = '```ts\nconst a = 1;\n```';
  const { html } = await drawText(text);
  let now = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => {
    now += 1000;
    return now;
  });
  expect((await drawText(text)).html).toBe(html);
  expect(html).toContain('token-keyword');
});
