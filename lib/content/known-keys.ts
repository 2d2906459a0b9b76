import { z } from 'zod';
import type { Path } from './read-yaml.ts';

/** Returns the keys that a schema allows in the mapping at `path`; none where no mapping belongs. */
export function knownKeys(schema: z.ZodType, path: Path): readonly string[] {
  const [first, ...rest] = path;
  const object = unwrap(schema);
  if (!(object instanceof z.ZodObject)) return [];
  if (first === undefined) return Object.keys(object.shape);
  const inner: unknown = object.shape[String(first)];
  return inner instanceof z.ZodType ? knownKeys(inner, rest) : [];
}

function unwrap(schema: unknown): unknown {
  const isOptional = schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional;
  return isOptional ? unwrap(schema.unwrap()) : schema;
}
