import type { ChartData } from './data.ts';

/** What every kind of chart draws from. */
export interface Drawing extends ChartData {
  readonly unit?: string | undefined;
  /** What the chart shows, for those who do not see it. */
  readonly alt: string;
}

/** Height of the plot in CSS pixels. */
export const plotHeight = 240;

/** Height of a line of a label, about the width of a character of it, and the width of a plot on a phone, in CSS pixels. */
export const lineHeight = 15;
const characterWidth = 6.6;
const narrowPlot = 330;

/** The labels of an axis, each as the lines it takes, or empty where there is no room for it. */
export interface Labels {
  readonly lines: readonly (readonly string[])[];
  /** In CSS pixels. */
  readonly height: number;
}

/**
 * Sets labels so that neighbours do not touch on a phone: broken between words where every word
 * fits its column, otherwise only every second, third, … label.
 */
export function setLabels(labels: readonly string[]): Labels {
  const room = Math.floor(narrowPlot / Math.max(labels.length, 1) / characterWidth) - 1;
  const widest = Math.max(...labels.map(({ length }) => length), 1);
  const longestWord = Math.max(
    ...labels.flatMap((label) => label.split(' ')).map(({ length }) => length),
    1,
  );
  if (longestWord <= room) return measure(labels.map((label) => wrap(label, room)));
  const step = Math.ceil((widest + 1) / Math.max(room + 1, 1));
  return measure(labels.map((label, index) => (index % step === 0 ? [label] : [])));
}

function measure(lines: readonly (readonly string[])[]): Labels {
  return { lines, height: Math.max(...lines.map(({ length }) => length), 1) * lineHeight + 9 };
}

function wrap(label: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
