import { h } from 'hastscript';
import type { Redirect } from '#lib/blog.ts';
import type { Fault } from './fault.ts';
import type { Output } from './output.ts';
import type { Page } from './page.ts';

/** Writes a page at each old address of a post that leads to the new one, on any host and without a script. */
export function writeRedirects({ pages, files, site }: Output): readonly Fault[] {
  const faults: Fault[] = [];
  const taken = new Set([...pages.map(({ path }) => path), ...files.keys()]);
  const { origin, language } = site.blog.settings;
  for (const redirect of site.blog.redirects()) {
    const path = pathOf(redirect.from);
    if (taken.has(path)) {
      faults.push({ page: path, message: `the old address ${redirect.from} is that of a page` });
      continue;
    }
    pages.push({ path, tree: pageOf(redirect, new URL(redirect.to.href, origin).href, language) });
  }
  pages.sort((a, b) => (a.path < b.path ? -1 : 1));
  return faults;
}

/** Where a static host looks for an address: an address of a file is that file, any other a folder. */
function pathOf(address: string): string {
  const path = decodeURIComponent(address).replace(/^\//, '');
  if (/\.html?$/.test(path)) return path;
  return `${path.replace(/\/$/, '')}/index.html`;
}

function pageOf({ to }: Redirect, canonical: string, lang: string): Page['tree'] {
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('title', to.label),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('meta', { httpEquiv: 'refresh', content: `0; url=${to.href}` }),
    h('link', { rel: 'canonical', href: canonical }),
  ]);
  const body = h('body', [
    h('main', [h('h1', 'This page has moved'), h('p', [h('a', { href: to.href }, to.label)])]),
  ]);
  return {
    type: 'root',
    children: [{ type: 'doctype' }, h('html', { lang }, [head, body])],
  };
}
