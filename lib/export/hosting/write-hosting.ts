import { h } from 'hastscript';
import type { Redirect } from '#lib/blog.ts';
import { addToHead } from '../add-to-head.ts';
import type { Fault } from '../fault.ts';
import type { Output } from '../output.ts';
import type { Page } from '../page.ts';
import { caddyfile } from './caddyfile.ts';
import { headersFile } from './headers-file.ts';
import { describeHosting, spellings } from './hosting.ts';
import { nginxConf } from './nginx-conf.ts';
import { placesOf } from './places-of.ts';
import { hostingFolder } from './private-names.ts';
import { redirectsFile } from './redirects-file.ts';
import { securityPolicy } from './security-policy.ts';

/**
 * Gives the pages their security policy, and writes for each host how to answer. It comes when all
 * scripts are in their place, and adds a remark where a host would not read all of it.
 */
export function writeHosting({ pages, files, site, remarks }: Output): readonly Fault[] {
  const policy = securityPolicy(pages.map((page) => page.tree));
  for (const { tree } of pages) {
    addToHead(tree, [h('meta', { httpEquiv: 'Content-Security-Policy', content: policy.meta })], {
      early: true,
    });
  }
  const redirects = site.blog.redirects();
  const places = placesOf(addressedPages(pages, redirects), [...files.keys()]);
  const hosting = describeHosting(policy, site.basePath, places, redirects);
  const { body, passedOver } = headersFile(hosting);
  files.set('_headers', { body });
  if (passedOver.length > 0) {
    remarks.push(
      `Cloudflare Pages would not read all rules of _headers, and send no security policy with ${nameSome(passedOver)}; pages hold it themselves`,
    );
  }
  if (hosting.redirects.length > 0) files.set('_redirects', { body: redirectsFile(hosting) });
  files.set(`${hostingFolder}/Caddyfile`, { body: caddyfile(hosting) });
  files.set(`${hostingFolder}/nginx.conf`, { body: nginxConf(hosting) });
  return [];
}

/**
 * The pages that are more than the way to another one. Hosts answer in the place of those that are not;
 * where one is shown all the same, it holds the policy itself.
 */
function addressedPages(pages: readonly Page[], redirects: readonly Redirect[]): readonly string[] {
  const moved = new Set(redirects.flatMap(({ from }) => spellings(from)));
  return pages
    .map(({ path }) => path)
    .filter((path) => !moved.has(`/${path}`) && !moved.has(`/${path.replace(/index\.html$/, '')}`));
}

function nameSome(places: readonly string[]): string {
  const most = 5;
  const named = places.slice(0, most).join(', ');
  return places.length > most ? `${named} and ${places.length - most} others` : named;
}
