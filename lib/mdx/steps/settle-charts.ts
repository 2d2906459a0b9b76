import { csvParse } from 'd3-dsv';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { nearest } from '../../diagnostics/nearest.ts';
import { type Context, rangeOf } from '../context.ts';
import { property } from '../jsx.ts';

/** Reads the data of every chart and puts the columns that it draws into its `data` property, as JSON. */
export async function settleCharts(tree: Root, context: Context): Promise<void> {
  const charts: MdxJsxFlowElement[] = [];
  visit(tree, 'mdxJsxFlowElement', (node) => {
    if (node.name === 'Chart') charts.push(node);
  });
  await Promise.all(charts.map((chart) => settle(chart, context)));
}

async function settle(chart: MdxJsxFlowElement, context: Context) {
  const src = property(chart, 'src') ?? '';
  if (!property(chart, 'kind')) return;
  const csv = await context.data(src);
  if (csv === undefined) {
    context.find(
      'data-missing',
      attribute(chart, 'src'),
      `there is no file \`${src}\` beside the post`,
    );
    return;
  }
  const rows = csvParse(csv.trim());
  const x = property(chart, 'x') ?? '';
  const series = (property(chart, 'y') ?? '').split(',').map((name) => name.trim());
  const unknown = [x, ...series].filter((name) => !rows.columns.includes(name));
  for (const name of unknown) {
    const near = nearest(name, rows.columns);
    context.find(
      'data-invalid',
      attribute(chart, name === x ? 'x' : 'y'),
      `\`${src}\` has no column \`${name}\``,
      near
        ? `did you mean \`${near}\`?`
        : `its columns are ${rows.columns.map((each) => `\`${each}\``).join(', ')}`,
    );
  }
  if (unknown.length > 0) return;
  const numeric = property(chart, 'kind') === 'lines' ? [x, ...series] : series;
  for (const [index, row] of rows.entries()) {
    const odd = numeric.find(
      (name) => row[name]?.trim() === '' || !Number.isFinite(Number(row[name])),
    );
    if (odd === undefined) continue;
    context.find(
      'data-invalid',
      attribute(chart, 'src'),
      `line ${index + 2} of \`${src}\` has \`${row[odd]}\` in \`${odd}\`, which is no number`,
    );
    return;
  }
  const data = {
    series,
    points: rows.map((row) => ({ x: row[x] ?? '', y: series.map((name) => Number(row[name])) })),
  };
  chart.attributes.push({ type: 'mdxJsxAttribute', name: 'data', value: JSON.stringify(data) });
}

function attribute(chart: MdxJsxFlowElement, name: string) {
  const found = chart.attributes.find(
    (each) => each.type === 'mdxJsxAttribute' && each.name === name,
  );
  return rangeOf(found?.position ? found : chart);
}
