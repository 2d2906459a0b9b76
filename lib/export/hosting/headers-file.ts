import { forever, type Hosting, kept } from './hosting.ts';

/**
 * The `_headers` file that Cloudflare Pages and Netlify read, and `npm start` too. Both join the
 * values of a header that several rules set, and revalidate where none is set: so the cache of pages
 * has no rule, and no two rules set the same header for one file.
 */
export function headersFile({
  basePath,
  headers,
  immutable,
  downloads,
  types,
  fileTypes,
}: Hosting): string {
  const rules = [
    rule('/*', headers),
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
