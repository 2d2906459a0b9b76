import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
// biome-ignore lint/style/noRestrictedImports: what a post may write has to be what is drawn
import { interactiveComponents as words } from '#lib/mdx/vocabulary.ts';
import { interactiveComponents } from './interactive-components.ts';
import { WhatIf } from './what-if.tsx';

it('draws just the components that posts may use', () => {
  expect(Object.keys(interactiveComponents).sort()).toEqual(Object.keys(words).sort());
});

it('has all components of the browser in this folder, where a post has to ask for them', () => {
  const folder = path.join(import.meta.dirname, '..');
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .filter((name) => /^['"]use client['"]/m.test(readFileSync(path.join(folder, name), 'utf8')));
  expect(found.map((name) => path.dirname(name))).toEqual(
    Object.keys(words).map(() => 'interactive'),
  );
});

it('says before React has come what it says after', () => {
  const props = { label: 'Hours', from: '1', to: '9', start: '3', times: '0.1', unit: 'euros' };
  const html = renderToStaticMarkup(createElement(WhatIf, props));
  expect(html).toContain('3: 0.3 euros');
  expect(html).toContain('step="1"');
  expect(renderToStaticMarkup(createElement(WhatIf, { ...props, from: '0.5' }))).toContain(
    'step="0.085"',
  );
});
