import { z } from 'zod';
import { settingsSchema } from '#lib/site/settings.ts';
import { gap } from './check-gaps.ts';
import { frontMatterSchema, pageSchema } from './front-matter-schema.ts';
import type { Library } from './library.ts';
import { authorSchema, categorySchema, meaningSchema, seriesSchema } from './settings-schemas.ts';

const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/);

/**
 * Returns a JSON Schema (draft 7, which editors read) for the front matter and for each settings
 * file, by the name of what it describes. Names that posts may use are listed in it.
 */
export function editorSchemas({
  authors,
  categories,
  series,
}: Library): ReadonlyMap<string, object> {
  const { shape } = frontMatterSchema;
  const ids = authors.map(({ id }) => id);
  const author = oneOf(ids);
  const authorOrGap = oneOf(ids.length > 0 ? [...ids, gap] : []);
  const frontMatter = frontMatterSchema.extend({
    date: date.or(z.literal(gap)).meta(shape.date.meta() ?? {}),
    updated: date.meta(shape.updated.unwrap().meta() ?? {}).exactOptional(),
    authors: z
      .array(authorOrGap)
      .min(1)
      .meta(shape.authors.meta() ?? {}),
    categories: z
      .array(oneOf(categories.map(({ name }) => name)))
      .min(1)
      .meta(shape.categories.meta() ?? {}),
    series: oneOf(series.map(({ id }) => id))
      .meta(shape.series.unwrap().meta() ?? {})
      .exactOptional(),
  });
  const schemas: Readonly<Record<string, z.ZodType>> = {
    'front-matter': frontMatter,
    'page-front-matter': pageSchema,
    site: settingsSchema.extend({ defaultAuthor: author.exactOptional() }),
    authors: z.record(z.string(), authorSchema),
    categories: z.record(z.string(), categorySchema),
    series: z.record(z.string(), seriesSchema),
    glossary: z.record(z.string(), meaningSchema),
  };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }),
    ]),
  );
}

/** One of the names; any text where there is none to choose from. */
function oneOf(names: readonly string[]): z.ZodType<string, string> {
  return names.length > 0 ? z.enum(names) : z.string();
}
