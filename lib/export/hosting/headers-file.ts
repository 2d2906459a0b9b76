import { forever, type Hosting, kept, policyHeader } from './hosting.ts';

/**
 * The `_headers` file that Cloudflare Pages and Netlify read, and `npm start` too. Both join the
 * values of a header that several rules set, and revalidate where none is set: so the cache of pages
 * has no rule, and no two rules set the same header for one file. The security policy is named place
 * by place, because a rule for everything would bind the workers as well, whose policy is another;
 * an address that leads nowhere gets a page that holds the policy itself.
 */
export function headersFile(hosting: Hosting): string {
  const { basePath, headers, immutable, downloads, types, fileTypes, places, policy, workers } =
    hosting;
  const rules = [
    rule('/*', headers),
    ...places.map((place) => rule(`${basePath}${place}`, { [policyHeader]: policy })),
    rule(`${basePath}${workers.folder}*`, { [policyHeader]: workers.policy }),
    ...immutable.map((folder) => rule(`${basePath}${folder}*`, { 'Cache-Control': forever })),
    ...downloads.map((folder) => rule(`${basePath}${folder}*`, { 'Content-Disposition': kept })),
    ...Object.entries(types).map(([extension, type]) =>
      rule(`/*.${extension}`, { 'Content-Type': type }),
    ),
    ...Object.entries(fileTypes).map(([file, type]) =>
      rule(`${basePath}${file}`, { 'Content-Type': type }),
    ),
  ];
  return `${rules.join('\n\n')}\n`;
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
    '\n',
  );
}
