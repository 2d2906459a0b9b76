import { expect, it } from 'vitest';
import { outputFixture } from '../output-fixture.ts';
import { readBody } from '../read-body.ts';
import { writeRedirects } from '../write-redirects.ts';
import { parseHeadersFile } from './parse-headers-file.ts';
import { writeHosting } from './write-hosting.ts';

const html = '<html><head></head><body></body></html>';
const numbers = Array.from({ length: 100 }, (_, number) => number + 100);

/** The rules that Cloudflare Pages reads, the policies of an address by them, and the remarks. */
async function write(pages: readonly string[], aliases: readonly string[]) {
  const output = outputFixture({
    pages: Object.fromEntries(pages.map((path) => [path, html])),
    redirects: aliases.map((from) => ({ from, to: { label: 'X', href: '/posts/x/' } })),
  });
  expect(writeRedirects(output)).toEqual([]);
  expect(writeHosting(output)).toEqual([]);
  const file = output.files.get('_headers');
  const text = file ? new TextDecoder().decode(await readBody(file)) : '';
  const read = parseHeadersFile(text).slice(0, 100);
  const policies = (path: string) =>
    read
      .filter(({ matches }) => matches(path))
      .flatMap(({ headers }) => headers)
      .filter(([name]) => name === 'Content-Security-Policy');
  return { policies, remarks: output.remarks, text };
}

it('gives every page its policy, however many old addresses there are', async () => {
  const pages = ['index.html', 'about/index.html', 'posts/x/index.html', 'search/index.html'];
  const { policies, remarks, text } = await write(pages, [
    ...numbers.map((number) => `/a-old-post-${number}/`),
    ...numbers.map((number) => `/a-%C3%BCber-${number}`),
    ...numbers.map((number) => `/a-old-post-${number}.html`),
    '/about/old/',
  ]);
  for (const path of ['/', '/about/', '/about/old/', '/posts/x/', '/search/']) {
    expect(policies(path), path).toHaveLength(1);
  }
  expect(text).not.toContain('/a-');
  expect(remarks).toEqual([]);
});

it('says which pages would be without a policy where there are too many', async () => {
  const { policies, remarks } = await write(
    numbers.map((number) => `page-${number}/index.html`),
    [],
  );
  expect(policies('/page-100/')).toHaveLength(1);
  expect(policies('/page-199/')).toHaveLength(0);
  expect(remarks).toEqual([
    expect.stringMatching(/no security policy with \/page-1\d\d\/\*, .+ and \d+ others;/),
  ]);
});
