import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';

/** The last one that runs on Node 20. */
const version = 'lighthouse@12.8.2';

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const number = z.object({ numericValue: z.number() });

const result = z.object({
  categories: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z
    .object({
      'largest-contentful-paint': number,
      'total-blocking-time': number,
      'cumulative-layout-shift': number,
      'mainthread-work-breakdown': number,
      'network-requests': z.object({
        details: z.object({ items: z.array(z.object({ url: z.string() })) }),
      }),
    })
    .catchall(z.object({ score: z.number().nullable().optional() })),
});

/** What Lighthouse says of a page on an emulated phone. */
export interface Verdict {
  /** By category, out of 100. */
  readonly scores: Readonly<Record<string, number>>;
  /** Audits that cost points. */
  readonly failed: readonly string[];
  /** Milliseconds, simulated for a slow connection. */
  readonly largestPaint: number;
  readonly blocking: number;
  readonly shift: number;
  /** Milliseconds of work of the main thread. */
  readonly work: number;
  readonly requests: readonly string[];
}

/** Runs Lighthouse, mobile, from the npm registry, in a scheme. The page may be served by this process. */
export async function runLighthouse(
  url: string,
  scheme: 'light' | 'dark' = 'light',
): Promise<Verdict> {
  // https://source.chromium.org/chromium/chromium/src/+/main:third_party/blink/public/mojom/css/preferred_color_scheme.mojom
  const preferred = `--blink-settings=preferredColorScheme=${scheme === 'dark' ? 0 : 1}`;
  const args = [
    '--yes',
    version,
    url,
    '--quiet',
    '--output=json',
    `--chrome-flags=${[...flags, preferred].join(' ')}`,
  ];
  const env = { ...process.env, CHROME_PATH: process.env.CHROMIUM ?? '/usr/bin/chromium' };
  const { stdout } = await promisify(execFile)('npx', args, { maxBuffer: 1e9, env });
  const { categories, audits } = result.parse(JSON.parse(stdout));
  const all: Readonly<Record<string, { readonly score?: number | null | undefined }>> = audits;
  return {
    scores: Object.fromEntries(
      Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
    ),
    failed: Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs
        .filter(({ id, weight }) => weight > 0 && (all[id]?.score ?? 1) < 0.9)
        .map(({ id }) => id),
    ),
    largestPaint: audits['largest-contentful-paint'].numericValue,
    blocking: audits['total-blocking-time'].numericValue,
    shift: audits['cumulative-layout-shift'].numericValue,
    work: audits['mainthread-work-breakdown'].numericValue,
    requests: audits['network-requests'].details.items.map((item) => item.url),
  };
}
