import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { formatValue, percent } from './data.ts';
import type { Drawing } from './drawing.ts';

const labelHeight = 22;
const barHeight = 20;
const barGap = 3;
const rowGap = 14;
/** The share of the width that the longest bar takes; the rest is for its value. */
const longest = 82;

/** One row for each label, one bar a series, each with its value at its end. */
export function Bars({ series, points, unit, alt }: Drawing) {
  const most = max(points, ({ y }) => max(y)) ?? 0;
  const length = scaleLinear([0, most || 1], [0, longest]);
  const rowHeight = labelHeight + series.length * (barHeight + barGap) + rowGap;
  return (
    <div className="chart-drawing" role="img" aria-label={alt}>
      <svg aria-hidden="true" className="chart-plot" height={points.length * rowHeight - rowGap}>
        {points.map(({ x, y }, row) => (
          <g key={`${row} ${x}`}>
            <text x="0" y={row * rowHeight + 14}>
              {x}
            </text>
            {y.map((value, index) => {
              const top = row * rowHeight + labelHeight + index * (barHeight + barGap);
              return (
                <g key={series[index]}>
                  <rect
                    className={`series-${index + 1}`}
                    x="0"
                    y={top}
                    width={percent(length(value))}
                    height={barHeight}
                  />
                  <text className="chart-value" x={percent(length(value))} y={top + 15} dx="6">
                    {formatValue(value, unit)}
                  </text>
                </g>
              );
            })}
          </g>
        ))}
      </svg>
    </div>
  );
}
