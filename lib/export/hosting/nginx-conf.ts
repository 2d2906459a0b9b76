import { forever, type Hosting, kept, policyHeader, revalidate } from './hosting.ts';
import { knownTypes, otherType } from './media-type.ts';
import { privateNames } from './private-names.ts';
import { movedForGood } from './redirects-file.ts';

/**
 * What nginx needs inside a `server` block that names the folder of the site as its `root`. nginx
 * forgets the headers of a server where a location has its own: so each location has all of them.
 */
export function nginxConf(hosting: Hosting): string {
  const { basePath, headers, immutable, downloads, redirects, types, fileTypes, workers } = hosting;
  const answer = (cache: string, policy = hosting.policy) =>
    Object.entries({ [policyHeader]: policy, ...headers, 'Cache-Control': cache }).map(
      ([name, value]) => `add_header ${name} ${quote(value)} always;`,
    );
  // Under a base path addresses are answered after it was cut off, and not without it.
  const location = (match: string, body: readonly string[]) => [
    `location ${match} {`,
    ...[...(basePath ? ['internal;'] : []), ...body].map((line) => `    ${line}`),
    '}',
  ];
  const all = [
    '# Written by the build, because the security policy holds hashes of the pages.',
    '# server { listen 80; server_name example.org; root /srv/site; include /srv/site/.hosting/nginx.conf; }',
    'server_tokens off;',
    'absolute_redirect off;',
    '# The copies that end in .gz; nginx has no module of its own for those that end in .br.',
    'gzip_static on;',
    'gzip_vary on;',
    `default_type ${otherType};`,
    'types {',
    ...Object.entries({ ...knownTypes, ...types }).map(
      ([extension, type]) => `    ${quote(type)} ${extension};`,
    ),
    '}',
    '',
    '# The address as it was asked for, without its query. A named group is not encoded again.',
    'if ($request_uri ~ "^/*(?<site_address>[^?]*)") { }',
    '',
    'error_page 404 /404.html;',
    'location = /404.html {',
    '    internal;',
    ...answer(revalidate).map((line) => `    ${line}`),
    '}',
    ...(basePath
      ? [
          'location = / {',
          `    if ($site_address !~ ^${basePath.slice(1)}/) { return 308 ${basePath}/; }`,
          '    try_files /index.html =404;',
          ...answer(revalidate).map((line) => `    ${line}`),
          '}',
          `location = ${basePath} { return 308 ${basePath}/; }`,
          `location ^~ ${basePath}/ { rewrite ^${basePath}(/.*)$ $1 last; }`,
        ]
      : []),
    `location ~ /(${privateNames.map((name) => name.replaceAll('.', '\\.')).join('|')})(/|$) { return 404; }`,
    ...Object.entries(fileTypes).flatMap(([file, type]) =>
      location(`= ${file}`, ['types { }', `default_type ${quote(type)};`, ...answer(revalidate)]),
    ),
    ...redirects.flatMap(({ from, to }) =>
      from.flatMap((path) =>
        location(`= ${quote(path)}`, [`return ${movedForGood} ${to}$is_args$args;`]),
      ),
    ),
    ...downloads.flatMap((folder) =>
      location(`^~ ${folder}`, [
        'try_files $uri @missing;',
        ...answer(revalidate),
        `add_header Content-Disposition ${kept} always;`,
      ]),
    ),
    ...immutable.flatMap((folder) =>
      location(`^~ ${folder}`, [
        'try_files $uri @missing;',
        ...(folder === workers.folder ? answer(forever, workers.policy) : answer(forever)),
      ]),
    ),
    '# A page whose address lacks its slash, or a file.',
    ...location('~ [^/]$', [
      'if (-f $request_filename/index.html) { return 308 /$site_address/$is_args$args; }',
      'try_files $uri =404;',
      ...answer(revalidate),
    ]),
    ...location('/', ['try_files $uri/index.html =404;', ...answer(revalidate)]),
    '# Without the headers of a file that never changes.',
    'location @missing { return 404; }',
  ];
  return `${all.join('\n')}\n`;
}

function quote(value: string): string {
  return `'${value.replaceAll("'", "\\'")}'`;
}
