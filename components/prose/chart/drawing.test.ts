import { expect, test } from 'vitest';
import { lineHeight, setLabels } from './drawing.ts';

test('labels that fit stand in one line', () => {
  expect(setLabels(['a', 'b'])).toEqual({ lines: [['a'], ['b']], height: lineHeight + 9 });
});

test('labels whose words fit are broken between them', () => {
  const { lines, height } = setLabels(['Nodes', 'Power and cooling', 'c', 'd', 'e']);
  expect(lines[1]).toEqual(['Power and', 'cooling']);
  expect(height).toBe(2 * lineHeight + 9);
});

test('labels that do not fit are left out evenly, the first one stays', () => {
  const years = Array.from({ length: 30 }, (_, index) => String(1996 + index));
  const shown = setLabels(years).lines.flatMap(([label], index) => (label ? [index] : []));
  expect(shown[0]).toBe(0);
  const [, step = 0] = shown;
  expect(step).toBeGreaterThan(1);
  expect(shown).toEqual(shown.map((_, index) => index * step));
});

test('a chart without labels has room for one line', () => {
  expect(setLabels([])).toEqual({ lines: [], height: lineHeight + 9 });
});
