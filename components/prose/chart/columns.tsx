import { max, sum } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { percent } from './data.ts';
import { type Drawing, lineHeight, plotHeight, setLabels } from './drawing.ts';
import { Plot } from './plot.tsx';

/** One column for each label; several series are stacked. */
export function Columns({ series, points, unit, alt }: Drawing) {
  const most = max(points, ({ y }) => sum(y)) ?? 0;
  const up = scaleLinear([0, most || 1], [0, plotHeight]).nice(4);
  const place = scaleBand(points.keys(), [0, 100])
    .paddingInner(points.length > 20 ? 0.15 : 0.3)
    .paddingOuter(0.1);
  const { lines, height } = setLabels(points.map(({ x }) => x));
  return (
    <Plot scale={up} unit={unit} alt={alt} labelHeight={height}>
      {points.map(({ x, y }, column) => {
        const left = place(column) ?? 0;
        return (
          <g key={`${column} ${x}`}>
            {y.map((value, index) => (
              <rect
                key={series[index]}
                className={`series-${index + 1}`}
                x={percent(left)}
                width={percent(place.bandwidth())}
                y={Math.round(plotHeight - up(sum(y.slice(0, index + 1))))}
                height={Math.round(up(value))}
              />
            ))}
            <text textAnchor="middle">
              {lines[column]?.map((words, line) => (
                <tspan
                  key={`${line} ${words}`}
                  x={percent(left + place.bandwidth() / 2)}
                  y={plotHeight + 3 + (line + 1) * lineHeight}
                >
                  {words}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
    </Plot>
  );
}
