import { h } from 'hastscript';
import type { Redirect } from '#lib/blog.ts';
import type { Fault } from './fault.ts';
import { hashedName } from './hashed-name.ts';
import type { Output } from './output.ts';
import type { Page } from './page.ts';

/**
 * Leads on with the fragment of the address, which a refresh would lose, as no host sees it. A file of
 * its own: the policy of every page would have to name a script in the page.
 */
const forward = 'location.replace(document.links[0].href+location.hash)';

/**
 * Writes a page at each old address of a post that leads to the new one, on any host: with the
 * fragment by a script, and without one to the head of the post.
 */
export function writeRedirects({ pages, files, site }: Output): readonly Fault[] {
  const faults: Fault[] = [];
  const taken = new Set([...pages.map(({ path }) => path), ...files.keys()]);
  const { origin, language } = site.blog.settings;
  const { addresses } = site.blog;
  const script = hashedName('forward', 'js', forward);
  for (const redirect of site.blog.redirects()) {
    const path = pathOf(redirect.from);
    if (taken.has(path)) {
      faults.push({ page: path, message: `the old address ${redirect.from} is that of a page` });
      continue;
    }
    pages.push({
      path,
      tree: pageOf(redirect, {
        canonical: new URL(redirect.to.href, origin).href,
        language,
        script: addresses.file(script),
      }),
    });
    files.set(script, { body: forward });
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

interface Facts {
  readonly canonical: string;
  readonly language: string;
  /** Address of the script. */
  readonly script: string;
}

function pageOf({ to }: Redirect, { canonical, language: lang, script }: Facts): Page['tree'] {
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('title', to.label),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('noscript', h('meta', { httpEquiv: 'refresh', content: `0; url=${to.href}` })),
    h('link', { rel: 'canonical', href: canonical }),
  ]);
  const body = h('body', [
    h('main', [h('h1', 'This page has moved'), h('p', [h('a', { href: to.href }, to.label)])]),
    h('script', { src: script }),
  ]);
  return {
    type: 'root',
    children: [{ type: 'doctype' }, h('html', { lang }, [head, body])],
  };
}
