import type { Report } from '#lib/export/report.ts';

const number = new Intl.NumberFormat('en-GB');

/** How many steps are named, unless all are asked for. */
const slowest = 4;

/** The report at the end of a build: what there is, how heavy it is, what took its time, what was reused. */
export function printReport(
  { pages, files, bytes, kinds, steps, reused, remarks, interactive }: Report,
  named = slowest,
): string {
  return [
    ...remarks.map((remark) => `Note: ${remark}.`),
    `${number.format(pages)} pages and ${number.format(files)} files, ${size(bytes)}`,
    ...kinds.map(
      (kind) =>
        `  ${kind.kind.padEnd(14)}${number.format(kind.files).padStart(7)}${size(kind.bytes).padStart(11)}${size(kind.sent).padStart(11)} sent`,
    ),
    ...interactive.map(({ page, bytes: sent }) => `Interactive: ${page}, ${size(sent)} with React`),
    `Slowest: ${steps
      .slice(0, named)
      .map(({ step, milliseconds }) => `${step} ${(milliseconds / 1000).toFixed(1)} s`)
      .join(', ')}`,
    ...(reused.size > 0 ? [`Reused: ${[...reused].map(reuse).join(', ')}`] : []),
  ].join('\n');
}

function reuse([kind, { made, reused }]: [string, { made: number; reused: number }]): string {
  return `${kind} ${number.format(reused)} of ${number.format(made + reused)}`;
}

/** Bytes as a person reads them; 1 kB is 1,000 bytes. */
function size(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
