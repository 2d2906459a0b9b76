import { Bars } from './bars.tsx';
import { Columns } from './columns.tsx';
import { readData } from './data.ts';
import { Lines } from './lines.tsx';

interface ChartProps {
  readonly kind: 'bars' | 'columns' | 'lines';
  /** JSON of the columns to draw. */
  readonly data?: string;
  readonly unit?: string;
  readonly 'x-label'?: string;
  readonly 'y-label'?: string;
  /** What the chart shows, for those who do not see it. */
  readonly alt: string;
}

const drawings = { bars: Bars, columns: Columns, lines: Lines };

/**
 * A chart drawn at build. Shapes are placed in percentages of the drawing and text keeps its size,
 * so that it reads on a phone as on a wide screen.
 */
export function Chart({ kind, data, unit, alt, 'x-label': xLabel, 'y-label': yLabel }: ChartProps) {
  if (!data) return null;
  const { series, points } = readData(data);
  const Drawing = drawings[kind];
  return (
    <div className="chart">
      {(series.length > 1 || yLabel) && (
        <ul className="chart-legend">
          {yLabel && <li>{yLabel}</li>}
          {series.length > 1 &&
            series.map((name, index) => (
              <li key={name}>
                <svg aria-hidden="true" width="14" height="10">
                  {kind === 'lines' ? (
                    <line className={`line-${index + 1}`} x2="14" y1="5" y2="5" />
                  ) : (
                    <rect className={`series-${index + 1}`} width="14" height="10" rx="1" />
                  )}
                </svg>{' '}
                {name}
              </li>
            ))}
        </ul>
      )}
      <Drawing series={series} points={points} unit={unit} alt={alt} />
      {xLabel && <p className="chart-axis">{xLabel}</p>}
    </div>
  );
}
