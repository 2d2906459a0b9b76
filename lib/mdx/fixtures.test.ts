import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { ParsedPost } from './parse-post.ts';
import { drawText } from './testing/draw-text.ts';
import { formatHtml } from './testing/format-html.ts';
import { worldSchema } from './testing/surroundings.ts';

// A case is a folder: `input.mdx`, what stands around it in `surroundings.json`, and what comes
// out: `output.html`, `messages.json`. UPDATE_FIXTURES=1 writes what is missing or has changed.
const fixtures = join(import.meta.dirname, 'fixtures');
const isUpdate = process.env.UPDATE_FIXTURES === '1';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // React writes them, and HTML allows them.
    'no-implicit-button-type': 'off',
    'no-inline-style': 'error',
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
  },
});

function expected(name: string, file: string): string {
  const path = join(fixtures, name, file);
  if (!existsSync(path)) throw new Error(`${path} is missing; UPDATE_FIXTURES=1 writes it`);
  return readFileSync(path, 'utf8');
}

function keep(name: string, file: string, content: string) {
  if (isUpdate) writeFileSync(join(fixtures, name, file), content);
}

function messagesOf({ diagnostics }: ParsedPost): string {
  const messages = diagnostics.map(({ id, range, message, hint }) => ({
    id,
    ...range,
    message,
    hint,
  }));
  return `${JSON.stringify(messages, null, 2)}\n`;
}

describe.each(readdirSync(fixtures))('%s', (name) => {
  const text = readFileSync(join(fixtures, name, 'input.mdx'), 'utf8');
  const file = join(fixtures, name, 'surroundings.json');
  const given: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const world = worldSchema.parse(given);
  let drawn: ReturnType<typeof drawText>;

  beforeAll(() => {
    drawn = drawText(text, world);
  });

  test('is drawn', async () => {
    const html = formatHtml((await drawn).html);
    keep(name, 'output.html', html);
    expect(html).toBe(expected(name, 'output.html'));
  });

  test('says', async () => {
    const messages = messagesOf(await drawn);
    keep(name, 'messages.json', messages);
    expect(messages).toBe(expected(name, 'messages.json'));
  });

  test('does not trouble React', async () => {
    const complain = vi.spyOn(console, 'error');
    await drawText(text, world);
    expect(complain).not.toHaveBeenCalled();
  });

  test('is valid HTML', async () => {
    const { results } = await validator.validateString((await drawn).html);
    expect(
      results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`),
      ),
    ).toEqual([]);
  });
});
