import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkSchema } from './check-schema.ts';
import { readYaml } from './read-yaml.ts';

const schema = z.strictObject({
  title: z.string(),
  image: z.strictObject({ src: z.string() }).exactOptional(),
  kind: z.enum(['a', 'b']).exactOptional(),
  count: z.number({ error: 'write a number' }).exactOptional(),
});

function check(source: string) {
  const { value: yaml } = readYaml(source, 'content/x.yml');
  if (yaml === undefined) throw new Error('no YAML');
  const { value, diagnostics } = checkSchema(yaml, schema);
  return {
    value,
    found: diagnostics.map(({ id, range, message, hint }) => [id, range?.line, message, hint]),
  };
}

test('a value without fault is handed on', () => {
  expect(check('title: x\n')).toEqual({ value: { title: 'x' }, found: [] });
});

test('all faults are told, those of unknown keys first', () => {
  expect(check('title: 1\nimage:\n  scr: x\nfoo: 1\ncount: x\n').found).toEqual([
    ['key-unknown', 3, 'there is no key `image.scr`', 'did you mean `src`?'],
    [
      'key-unknown',
      4,
      'there is no key `foo`',
      'remove it, or use one of `title`, `image`, `kind`, `count`',
    ],
    ['key-mistyped', 1, '`title` is the number `1` where a text is expected', 'quote it: "1"'],
    ['key-mistyped', 5, '`count` is the text `x` where number is expected', 'write a number'],
  ]);
});

test('a misspelt key is not told as missing too', () => {
  expect(check('titel: x\n').found).toEqual([
    ['key-unknown', 1, 'there is no key `titel`', 'did you mean `title`?'],
  ]);
});

test('a key of the prototype is missing', () => {
  expect(check('kind: toString\n').found.map(([id]) => id)).toEqual([
    'key-missing',
    'key-mistyped',
  ]);
});
