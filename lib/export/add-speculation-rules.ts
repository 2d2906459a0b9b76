import { h } from 'hastscript';
import { addToHead } from './add-to-head.ts';
import type { Fault } from './fault.ts';
import { speculationFile } from './hosting/hosting.ts';
import type { Output } from './output.ts';

/**
 * Lets a browser fetch a page of this site when a reader is about to follow a link to it
 * (https://html.spec.whatwg.org/multipage/speculative-loading.html). Hosts name the file in a
 * header; pages for a host that sends none carry the rules. Browsers leave it when a reader saves
 * data or energy.
 */
export function addSpeculationRules({ pages, files, site }: Output): readonly Fault[] {
  const rules = speculationRules(site.basePath);
  files.set(speculationFile.slice(1), { body: rules });
  if (!site.hostSendsHeaders) {
    for (const { tree } of pages)
      addToHead(tree, [h('script', { type: 'speculationrules' }, rules)]);
  }
  return [];
}

function speculationRules(basePath: string): string {
  // Pages end with a slash, files do not. A pattern without a host is one of this origin.
  const where = { href_matches: [`${basePath}/`, `${basePath}/*/`] };
  return JSON.stringify({ prefetch: [{ where, eagerness: 'moderate' }] });
}
