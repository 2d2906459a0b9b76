import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { schemeScript } from '#components/enhance/scheme-script.ts';
import { expect, type SiteName, test } from '../support/test.ts';

/** The post that says `interactive: true`, and single files: interactive.spec.ts and editions.spec.ts look at them. */
const elsewhere = /^(posts\/moving-number|editions)\//;

for (const name of ['small', 'sub', 'real'] as const satisfies readonly SiteName[]) {
  test(`no page of ${name} carries a foreign script, a style or an event handler`, async ({
    serve,
  }) => {
    const { folder, basePath } = await serve(name);
    // What enhances a page waits for it; what leads on from an old address does not.
    const allowed = new RegExp(
      `^${basePath}/_next/static/media/(page\\.[0-9a-f]{12}\\.js as module|forward\\.[0-9a-f]{12}\\.js)$`,
    );
    for (const file of (await htmlFiles(folder)).filter((each) => !elsewhere.test(each))) {
      expect(strangers(await readFile(path.join(folder, file), 'utf8'), allowed), file).toEqual([]);
    }
  });

  test(`${name} holds no script and no data of the framework`, async ({ serve }) => {
    const { folder } = await serve(name);
    const files = await readdir(folder, { recursive: true });
    expect(files.filter((file) => /(^|\/)__next|index\.txt$/.test(file))).toEqual([]);
    const scripts = files.filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    if (name !== 'real') {
      // What the post that asks for React needs lies under names of its own.
      const own = scripts.filter((file) => /(^|\/)page\.[0-9a-f]+\.js$/.test(file));
      expect(own.length).toBeGreaterThan(0);
      scripts.splice(0, scripts.length, ...own);
    }
    for (const file of scripts) {
      const code = await readFile(path.join(folder, file), 'utf8');
      expect(code, file).not.toMatch(/react|__next|turbopack|webpack/i);
    }
  });
}

async function htmlFiles(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith('.html'));
}

function strangers(html: string, allowed: RegExp): string[] {
  const found: string[] = [];
  visit(fromHtml(html), 'element', ({ tagName, properties, children: [text] }) => {
    if (tagName === 'style' || properties.style !== undefined) found.push(`style on ${tagName}`);
    for (const attribute of Object.keys(properties)) {
      if (/^on/i.test(attribute)) found.push(`${attribute} on ${tagName}`);
    }
    if (tagName !== 'script') return;
    const { src, type } = properties;
    if (typeof src === 'string') {
      const named = type === undefined ? src : `${src} as ${type}`;
      if (!allowed.test(named)) found.push(`script ${named}`);
    } else if (type !== 'application/ld+json') {
      const code = text?.type === 'text' ? text.value : '';
      if (code !== schemeScript) found.push(`script ${code.slice(0, 80)}`);
    }
  });
  return found;
}
