import { posix } from 'node:path';
import { checkAlias } from '#lib/site/check-alias.ts';
import type { SourceMetadata } from '../imported-post.ts';

/** The paths of a post on its old blog, and sentences about those that cannot redirect. */
interface SettledAliases {
  readonly aliases: readonly string[];
  readonly faults: readonly string[];
}

/**
 * Makes aliases of the old addresses of a post. `taken` are those of other posts and pages by their
 * plain form, to which those of this post are added.
 */
export function settleAliases(
  { aliases, source }: Pick<SourceMetadata, 'aliases' | 'source'>,
  slug: string,
  taken: Map<string, string>,
): SettledAliases {
  const written = [...new Set([...aliases, pathOf(source?.url) ?? []].flat())];
  const kept: string[] = [];
  const faults: string[] = [];
  for (const alias of written) {
    const key = plain(alias);
    const owner = taken.get(key);
    const fault = checkAlias(alias);
    if (key === `/posts/${slug}` || owner === slug) continue;
    if (fault) faults.push(`the old address \`${alias}\` ${fault.reason}, and leads nowhere now`);
    else if (owner !== undefined)
      faults.push(
        `the old address \`${alias}\` is that of ${posix.join('posts', owner)} too, and leads there`,
      );
    else {
      taken.set(key, slug);
      kept.push(alias);
    }
  }
  return { aliases: kept, faults };
}

/** The path of an address, where a path alone names the page. */
function pathOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { pathname, search, protocol } = new URL(address);
  return protocol.startsWith('http') && pathname !== '/' && search === '' ? pathname : undefined;
}

/** Two paths that differ in nothing but case or the slash at the end are one address. */
export function plain(path: string): string {
  return path.replace(/(index\.html)?\/?$/, '').toLowerCase();
}
