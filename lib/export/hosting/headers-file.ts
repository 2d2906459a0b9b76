import { forever, type Hosting, kept, policyHeader } from './hosting.ts';

/** Cloudflare Pages reads so many rules and passes over those behind them; Netlify reads all. */
const mostRules = 100;

/** A file of rules, and those that not every host reads. */
export interface HeadersFile {
  readonly body: string;
  /** The addresses of the rules that Cloudflare Pages passes over: `/about/*`. */
  readonly passedOver: readonly string[];
}

/**
 * The `_headers` file that Cloudflare Pages and Netlify read, and `npm start` too. Both join the
 * values of a header that several rules set, and revalidate where none is set: so the cache of pages
 * has no rule, and no two rules set the same header for one file. The security policy is named place
 * by place, because a rule for everything would bind the workers as well, whose policy is another;
 * an address that leads nowhere gets a page that holds the policy itself. The places come last, in
 * their order, so that no more than the least of them are passed over.
 */
export function headersFile(hosting: Hosting): HeadersFile {
  const { basePath, headers, immutable, downloads, types, fileTypes, places, policy, workers } =
    hosting;
  const rules: readonly Rule[] = [
    ['/*', headers],
    [`${basePath}${workers.folder}*`, { [policyHeader]: workers.policy }],
    ...immutable.map((folder): Rule => [`${basePath}${folder}*`, { 'Cache-Control': forever }]),
    ...downloads.map((folder): Rule => [`${basePath}${folder}*`, { 'Content-Disposition': kept }]),
    ...Object.entries(types).map(
      ([extension, type]): Rule => [`/*.${extension}`, { 'Content-Type': type }],
    ),
    ...Object.entries(fileTypes).map(
      ([file, type]): Rule => [`${basePath}${file}`, { 'Content-Type': type }],
    ),
    ...places.map((place): Rule => [`${basePath}${place}`, { [policyHeader]: policy }]),
  ];
  return {
    body: `${rules.map(writeRule).join('\n\n')}\n`,
    passedOver: rules.slice(mostRules).map(([path]) => path),
  };
}

type Rule = readonly [path: string, headers: Readonly<Record<string, string>>];

function writeRule([path, headers]: Rule): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
    '\n',
  );
}
