import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const PAIR = /--color-([a-z]+): light-dark\((#[0-9a-f]{3,6}), (#[0-9a-f]{3,6})\)/g;
const GROUNDS = ['paper', 'tint'] as const;
const TEXTS = ['ink', 'faded', 'accent', 'note', 'warning', 'success', 'danger'] as const;

/** The colours of one scheme by name; later declarations, such as those for more contrast, win. */
function palette(text: string, scheme: 'light' | 'dark'): Record<string, string> {
  const entries = [...text.matchAll(PAIR)].map(([, name = '', light = '', dark = '']) => [
    name,
    scheme === 'light' ? light : dark,
  ]);
  return Object.fromEntries(entries);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one = '', other = ''): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const usual = css.slice(0, css.indexOf('prefers-contrast'));

describe.each([
  ['usual', usual, 4.5],
  ['more', css, 4.5],
] as const)('with %s contrast', (_name, text, least) => {
  describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
    const colours = palette(text, scheme);
    it.each(GROUNDS.flatMap((ground) => TEXTS.map((name) => [name, ground] as const)))(
      '%s can be read on %s',
      (name, ground) => {
        expect(contrast(colours[name], colours[ground])).toBeGreaterThanOrEqual(least);
      },
    );
    it.each(GROUNDS)('the edge of a control can be seen on %s', (ground) => {
      expect(contrast(colours.edge, colours[ground])).toBeGreaterThanOrEqual(3);
    });
  });
});

it('the theme-color of the window is paper', () => {
  const layout = readFileSync(new URL('layout.tsx', import.meta.url), 'utf8');
  const { paper } = palette(usual, 'light');
  expect(layout).toContain(`light)', color: '${paper}'`);
  expect(layout).toContain(`dark)', color: '${palette(usual, 'dark').paper}'`);
});
