import type { Redirect } from '#lib/blog.ts';
import { engineFolder, indexFolder } from '../search/folders.ts';
import { namedTypes } from './media-type.ts';
import type { SecurityPolicy } from './security-policy.ts';

/** How a host should answer for the site. What each host reads is written from this. */
export interface Hosting {
  /** Path the site lives under, such as `/blog`; empty at the root of its host. */
  readonly basePath: string;
  /** Headers of every answer. */
  readonly headers: Readonly<Record<string, string>>;
  /** The header with the security policy of every answer but those for the workers. */
  readonly policy: string;
  /** The workers' own policy, and the folder that they lie in. */
  readonly workers: { readonly folder: string; readonly policy: string };
  /** What a rule may name instead of everything, without the workers, what matters most first: `/`, `/posts/*`, `/sitemap.xml`. */
  readonly places: readonly string[];
  /** Folders whose files never change, because their names hold a hash of the content: `/_next/static/`. */
  readonly immutable: readonly string[];
  /** Folders whose files are kept and not shown: `/editions/`. */
  readonly downloads: readonly string[];
  /** Old addresses, decoded and without the base path, and where they lead. */
  readonly redirects: readonly { readonly from: readonly string[]; readonly to: string }[];
  /** Media types of files by extension, without a dot. */
  readonly types: Readonly<Record<string, string>>;
  /** Media types of single files, by path. */
  readonly fileTypes: Readonly<Record<string, string>>;
}

/** How long a copy of a page is good: until the host has been asked. */
export const revalidate = 'public, max-age=0, must-revalidate';

/** How long a copy of a file is good whose name holds a hash: for ever. */
export const forever = 'public, max-age=31536000, immutable';

/** How a file is answered that is to be kept: its own policy holds then, and not that of the site. */
export const kept = 'attachment';

/** The header that holds a security policy. */
export const policyHeader = 'Content-Security-Policy';

/** Where the file with the speculation rules lies. */
export const speculationFile = '/speculation-rules.json';

/** Headers that do not depend on the pages. Abilities that no page asks for are switched off. */
export const constantHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=(), xr-spatial-tracking=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** Describes a site with this policy under this path. */
export function describeHosting(
  policy: SecurityPolicy,
  basePath: string,
  places: readonly string[],
  redirects: readonly Redirect[] = [],
): Hosting {
  return {
    basePath,
    headers: {
      ...constantHeaders,
      'Speculation-Rules': `"${basePath}${speculationFile}"`,
    },
    policy: policy.header,
    workers: { folder: `/${engineFolder}`, policy: policy.worker },
    places,
    immutable: ['/_next/static/', `/${indexFolder}`, `/${engineFolder}`],
    downloads: ['/editions/'],
    redirects: redirects.map(({ from, to }) => ({ from: spellings(from), to: to.href })),
    types: namedTypes,
    fileTypes: { [speculationFile]: 'application/speculationrules+json' },
  };
}

/** An old address with its slash and without, as hosts that tell them apart need it; that of a file is one. */
export function spellings(address: string): readonly string[] {
  const path = decodeURIComponent(address).replace(/\/$/, '');
  return /\.html?$/.test(path) ? [path] : [path, `${path}/`];
}
