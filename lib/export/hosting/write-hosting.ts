import { h } from 'hastscript';
import { addToHead } from '../add-to-head.ts';
import type { Fault } from '../fault.ts';
import type { Output } from '../output.ts';
import { caddyfile } from './caddyfile.ts';
import { headersFile } from './headers-file.ts';
import { describeHosting } from './hosting.ts';
import { nginxConf } from './nginx-conf.ts';
import { placesOf } from './places-of.ts';
import { hostingFolder } from './private-names.ts';
import { redirectsFile } from './redirects-file.ts';
import { securityPolicy } from './security-policy.ts';

/**
 * Gives the pages their security policy, and writes for each host how to answer. It comes when all
 * scripts are in their place.
 */
export function writeHosting({ pages, files, site }: Output): readonly Fault[] {
  const policy = securityPolicy(pages.map((page) => page.tree));
  for (const { tree } of pages) {
    addToHead(tree, [h('meta', { httpEquiv: 'Content-Security-Policy', content: policy.meta })], {
      early: true,
    });
  }
  const hosting = describeHosting(
    policy,
    site.basePath,
    placesOf([...pages.map(({ path }) => path), ...files.keys()]),
    site.blog.redirects(),
  );
  files.set('_headers', { body: headersFile(hosting) });
  if (hosting.redirects.length > 0) files.set('_redirects', { body: redirectsFile(hosting) });
  files.set(`${hostingFolder}/Caddyfile`, { body: caddyfile(hosting) });
  files.set(`${hostingFolder}/nginx.conf`, { body: nginxConf(hosting) });
  return [];
}
