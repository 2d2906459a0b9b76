import { z } from 'zod';

const dataSchema = z.object({
  series: z.array(z.string()),
  points: z.array(z.object({ x: z.string(), y: z.array(z.number()) })),
});

/** The columns of a chart: the names of its series, and for each label one number a series. */
export type ChartData = Readonly<z.infer<typeof dataSchema>>;

/** Reads the JSON that the tree of a post holds; throws when it is something else. */
export function readData(json: string): ChartData {
  return dataSchema.parse(JSON.parse(json));
}

/** Writes a number with its unit, as in `$1,200`, `40%` and `3 h`. */
export function formatValue(value: number, unit: string | undefined): string {
  const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(Math.abs(value));
  const sign = value < 0 ? '−' : '';
  if (!unit) return sign + number;
  if (/^\p{Sc}$/u.test(unit)) return sign + unit + number;
  return unit === '%' || unit === '×' ? `${sign}${number}${unit}` : `${sign}${number}\u00a0${unit}`;
}

/** A position on a scale as a percentage of the drawing, short enough to print. */
export function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
