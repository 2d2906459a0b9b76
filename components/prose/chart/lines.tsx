import { extent, max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { formatValue, percent } from './data.ts';
import { type Drawing, lineHeight, plotHeight } from './drawing.ts';
import { Plot } from './plot.tsx';

/** One line a series over a numeric axis. */
export function Lines({ series, points, unit, alt }: Drawing) {
  const [first = 0, last = 1] = extent(points, ({ x }) => Number(x));
  const across = scaleLinear([first, last], [0, 100]);
  const least = Math.min(0, min(points, ({ y }) => min(y)) ?? 0);
  const most = max(points, ({ y }) => max(y)) ?? 1;
  const up = scaleLinear([least, most || 1], [0, plotHeight]).nice(4);
  return (
    <Plot scale={up} unit={unit} alt={alt} labelHeight={lineHeight + 9}>
      <svg
        width="100%"
        height={plotHeight}
        viewBox={`0 0 100 ${plotHeight}`}
        preserveAspectRatio="none"
        overflow="visible"
        aria-hidden="true"
      >
        {series.map((name, index) => {
          const draw = line<(typeof points)[number]>()
            .x(({ x }) => round(across(Number(x))))
            .y(({ y }) => round(plotHeight - up(y[index] ?? 0)));
          return (
            <path
              key={name}
              className={`line-${index + 1}`}
              d={draw(points) ?? ''}
              vectorEffect="non-scaling-stroke"
            />
          );
        })}
      </svg>
      {across.ticks(6).map((value) => {
        const x = across(value);
        return (
          <text
            key={value}
            x={percent(x)}
            y={plotHeight + 3 + lineHeight}
            textAnchor={x < 2 ? 'start' : x > 98 ? 'end' : 'middle'}
          >
            {formatValue(value, undefined)}
          </text>
        );
      })}
    </Plot>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
