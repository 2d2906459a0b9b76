import type { ScaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { formatValue } from './data.ts';
import { plotHeight } from './drawing.ts';

/** Room above the highest line for its value, in CSS pixels. */
const headroom = 8;
/** Width of a digit of a value and the gap behind it, in CSS pixels. */
const digitWidth = 7.2;
const gap = 8;

interface PlotProps {
  /** From values to heights in CSS pixels. */
  readonly scale: ScaleLinear<number, number>;
  readonly unit?: string | undefined;
  readonly alt: string;
  /** Height of the labels beneath the plot, in CSS pixels. */
  readonly labelHeight: number;
  readonly children: ReactNode;
}

/** A vertical axis with its values on the left, lines across, and shapes in percentages of the width. */
export function Plot({ scale, unit, alt, labelHeight, children }: PlotProps) {
  const ticks = scale.ticks(4).map((value) => ({
    value,
    label: formatValue(value, unit),
    y: Math.round(plotHeight - scale(value)) + 0.5,
  }));
  const gutter = Math.ceil(Math.max(...ticks.map(({ label }) => label.length)) * digitWidth);
  const height = headroom + plotHeight + labelHeight;
  return (
    <div className="chart-drawing" role="img" aria-label={alt}>
      <svg aria-hidden="true" className="chart-values" width={gutter + gap} height={height}>
        <g transform={`translate(${gutter} ${headroom})`}>
          {ticks.map(({ value, label, y }) => (
            <text key={value} y={y + 4} textAnchor="end">
              {label}
            </text>
          ))}
        </g>
      </svg>
      <svg aria-hidden="true" className="chart-plot" height={height}>
        <g transform={`translate(0 ${headroom})`}>
          {ticks.map(({ value, y }) => (
            <line key={value} className="chart-rule" x1="0" x2="100%" y1={y} y2={y} />
          ))}
          {children}
        </g>
      </svg>
    </div>
  );
}
