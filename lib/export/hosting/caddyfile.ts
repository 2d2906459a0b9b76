import { forever, type Hosting, kept, policyHeader, revalidate } from './hosting.ts';
import { privateNames } from './private-names.ts';
import { movedForGood } from './redirects-file.ts';

/**
 * A whole configuration for Caddy 2. `SITE_ADDRESS` is what it listens to, `SITE_ROOT` the folder of
 * the site.
 */
export function caddyfile(hosting: Hosting): string {
  const { basePath, headers, immutable, downloads, redirects, types, fileTypes, policy, workers } =
    hosting;
  const every = Object.entries({
    [policyHeader]: policy,
    ...headers,
    'Cache-Control': revalidate,
  }).map(([name, value]) => `${name} ${quote(value)}`);
  const typed = [
    ...Object.entries(types).map(([extension, type]) => [`*.${extension}`, type] as const),
    ...Object.entries(fileTypes),
  ].flatMap(([path, type], index) => [
    `@type${index} {`,
    `\tpath ${path}`,
    '\tfile',
    '}',
    `header @type${index} Content-Type ${quote(type)}`,
  ]);
  return lines([
    '# Written by the build, because the security policy holds hashes of the pages.',
    '# SITE_ADDRESS=example.org SITE_ROOT=/srv/site caddy run --config Caddyfile',
    '{',
    '\tadmin {$CADDY_ADMIN:localhost:2019}',
    '}',
    '',
    '(site_headers) {',
    // Alone, because Caddy puts off a block that deletes until all others are done.
    ...indent(['header {', ...indent(every), '}', 'header -Server']),
    '}',
    '',
    '{$SITE_ADDRESS::8080} {',
    ...indent([
      'root * {$SITE_ROOT:out}',
      '# The address as it was asked for, with the slash that a page has at its end.',
      'map {http.request.orig_uri} {slashed} {',
      '\t~^/+([^?]*)(.*)$ "/$1/$2"',
      '}',
      ...(redirects.length > 0
        ? [
            '# What was asked for behind the path.',
            'map {http.request.orig_uri} {asked} {',
            '\t~^[^?]*(.*)$ "$1"',
            '}',
          ]
        : []),
      ...(basePath ? [`redir / ${basePath}/ 308`, `redir ${basePath} ${basePath}/ 308`] : []),
      `${basePath ? `handle_path ${basePath}/*` : 'handle'} {`,
      ...indent([
        'route {',
        ...indent([
          'import site_headers',
          ...redirects.flatMap(({ from, to }) =>
            from.map((path) => `redir ${quote(path)} ${quote(`${to}{asked}`)} ${movedForGood}`),
          ),
          '@slashless {',
          '\tnot path */',
          '\tfile {path}/index.html',
          '}',
          'redir @slashless {slashed} 308',
          '@immutable {',
          `\tpath ${immutable.map((folder) => `${folder}*`).join(' ')}`,
          '\tfile',
          '}',
          `header @immutable Cache-Control ${quote(forever)}`,
          '@workers {',
          `\tpath ${workers.folder}*`,
          '\tfile',
          '}',
          `header @workers ${policyHeader} ${quote(workers.policy)}`,
          ...typed,
          '@kept {',
          `\tpath ${downloads.map((folder) => `${folder}*`).join(' ')}`,
          '\tfile',
          '}',
          `header @kept Content-Disposition ${quote(kept)}`,
          '# Older Caddys say it only of what they send compressed.',
          'header ?Vary Accept-Encoding',
          'file_server {',
          '\tprecompressed br gzip',
          `\thide ${privateNames.join(' ')}`,
          '}',
        ]),
        '}',
      ]),
      '}',
      ...(basePath ? ['handle {', '\terror 404', '}'] : []),
      'handle_errors {',
      ...indent([
        'route {',
        ...indent(['import site_headers', 'rewrite * /404.html', 'file_server']),
        '}',
      ]),
      '}',
    ]),
    '}',
  ]);
}

function quote(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`;
}

function indent(block: readonly string[]): readonly string[] {
  return block.map((line) => `\t${line}`);
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
