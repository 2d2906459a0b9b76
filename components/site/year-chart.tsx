import type { YearCount } from '#lib/blog.ts';

/** Of a column and of the space to the next, in units of the drawing. */
const column = { width: 10, step: 14 };
const height = 36;

/** Years that a chart needs to say more than a number. */
const least = 2;

/**
 * Posts by year as columns, a line where a year has none. All numbers are in its name, for whoever
 * does not see it.
 */
export function YearChart({ years }: { years: readonly YearCount[] }) {
  if (years.length < least) return null;
  const most = Math.max(...years.map(({ count }) => count));
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  const said = years.map(({ year, count }) => `${year}: ${count}`).join(', ');
  const width = years.length * column.step;
  return (
    <figure className="years">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`Posts by year. ${said}`}
        width={width * 2}
      >
        {years.map(({ year, count }, index) => {
          const tall = count === 0 ? 1 : Math.max(3, Math.round((count / most) * height));
          return (
            <rect
              key={year}
              x={index * column.step}
              y={height - tall}
              width={column.width}
              height={tall}
            >
              <title>{`${year}: ${count}`}</title>
            </rect>
          );
        })}
      </svg>
      <figcaption>{`${first}\u2009–\u2009${last}, at most ${most} a year`}</figcaption>
    </figure>
  );
}
