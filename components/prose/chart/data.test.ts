import { expect, test } from 'vitest';
import { formatValue, percent, readData } from './data.ts';

test.each([
  [1200, undefined, '1,200'],
  [1200, '$', '$1,200'],
  [-1200.5, '€', '−€1,200.5'],
  [40, '%', '40%'],
  [2, '×', '2×'],
  [3, 'h', '3\u00a0h'],
  [-3, 'kW', '−3\u00a0kW'],
  [0.12345, undefined, '0.12'],
  [0, '%', '0%'],
  [1e6, undefined, '1,000,000'],
])('%d in %s is %s', (value, unit, written) => {
  expect(formatValue(value, unit)).toBe(written);
});

test('percentages are short', () => {
  expect([percent(33.333333), percent(50), percent(0.005)]).toEqual(['33.33%', '50%', '0.01%']);
});

test('data is read, and anything else is refused', () => {
  const data = { series: ['a'], points: [{ x: 'one', y: [1] }] };
  expect(readData(JSON.stringify(data))).toEqual(data);
  expect(() => readData('{"series":["a"]}')).toThrow();
  expect(() => readData('no JSON')).toThrow();
});
