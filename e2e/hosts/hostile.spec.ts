import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { runTool } from '#lib/cli/run-tool.ts';
import { handwritten, today } from '../support/folders.ts';

/** What a post must not bring onto a page, and a word of the message that refuses it. */
const attempts = {
  '<script>alert(1)</script>': 'script',
  '<p onclick="alert(1)">x</p>': 'onclick',
  '[x](javascript:alert(1))': 'javascript:',
  '[x](JaVaScRiPt&colon;alert(1))': 'JaVaScRiPt',
  '[x](vbscript:alert(1))': 'vbscript:',
  '[x](data:text/html,alert)': 'data:',
  '![x](data:image/svg+xml,alert)': 'data:',
  '<iframe src="https://evil.example"></iframe>': 'iframe',
  '<svg onload="alert(1)"></svg>': 'svg',
  '<Embed src="javascript:alert(1)" title="x" />': 'javascript:',
  '<Callout kind="note" title="x" onclick="alert(1)">x</Callout>': 'onclick',
  '<Figure style="x" caption="x">x</Figure>': 'style',
} as const;

test('a post that would run something is refused, each attempt by name', async () => {
  const content = await mkdtemp(path.join(tmpdir(), 'hostile-'));
  try {
    await cp(handwritten, content, { recursive: true });
    for (const [index, text] of Object.keys(attempts).entries()) {
      const folder = path.join(content, `posts/attempt-${index}`);
      await mkdir(folder);
      const head = `title: A\ndescription: B\ndate: 2026-01-01\nauthors: [desk]\ncategories: [Fixtures]`;
      await writeFile(path.join(folder, 'index.mdx'), `---\n${head}\n---\n\nA text.\n\n${text}\n`);
    }
    const env = { CONTENT_DIR: content, HINDSIGHT_NOW: today };
    const { code, output } = await runTool('tsx', ['lib/cli/check.ts'], env);
    expect(code).toBe(1);
    for (const [index, [text, word]] of Object.entries(attempts).entries()) {
      const place = output.indexOf(`attempt-${index}/index.mdx:`);
      expect(place, `${text}\n${output}`).toBeGreaterThanOrEqual(0);
      expect(output.slice(place, place + 400), text).toContain(word);
    }
  } finally {
    await rm(content, { recursive: true });
  }
});
