import type { PhrasingContent, Table, TableRow } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { z } from 'zod';
import { components } from './vocabulary.ts';

/** A Markdown table (GFM) of every component with its properties, in the order of the vocabulary. */
export function componentTable(): string {
  const rows = Object.entries(components).map(([name, { place, properties }]) =>
    row([code(`<${name}>`)], [text(places[place])], listProperties(properties)),
  );
  const head = row([text('Component')], [text('Stands')], [text('Takes')]);
  const table: Table = { type: 'table', children: [head, ...rows] };
  return toMarkdown(table, { extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] });
}

const places = { phrasing: 'in a line', flow: 'between paragraphs' };

function listProperties({ shape }: z.ZodObject): readonly PhrasingContent[] {
  return Object.entries(shape).flatMap(([name, type], index) => {
    const needed = z.safeParse(z.looseObject({ [name]: type }), {}).success ? '' : ' (needed)';
    const separator = index > 0 ? [text('. ')] : [];
    return [...separator, code(name), text(`: ${valueInWords(type)}${needed}`)];
  });
}

/** What a value looks like, in words. */
function valueInWords(type: unknown): string {
  if (type instanceof z.ZodDefault) {
    return `${valueInWords(type.unwrap())}; otherwise ${type.def.defaultValue}`;
  }
  if (type instanceof z.ZodOptional) return valueInWords(type.unwrap());
  if (type instanceof z.ZodEnum) return `one of ${type.options.join(', ')}`;
  if (type instanceof z.ZodType && type.description) return type.description;
  throw new TypeError('a property of a component has no description');
}

function row(...cells: readonly (readonly PhrasingContent[])[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children: [...children] })),
  };
}

function code(value: string): PhrasingContent {
  return { type: 'inlineCode', value };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
