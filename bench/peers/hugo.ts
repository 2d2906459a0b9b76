import { spawnSync } from 'node:child_process';
import type { Peer } from './peer.ts';
import { plainPosts } from './plain-posts.ts';
import { writeFiles } from './write-files.ts';

const html = (body: string) =>
  `<html lang="en"><head><title>{{ .Title }}</title></head><body>${body}</body></html>\n`;

/** The least Hugo site with the same posts. */
export const hugo: Peer = {
  name: 'Hugo',
  prepare(folder, content) {
    if (spawnSync('hugo', ['version']).status !== 0) {
      return 'hugo is not installed: apt-get install hugo';
    }
    writeFiles(folder, [
      ['config.toml', 'baseURL = "https://measured.example/"\ntitle = "Measured"\n'],
      ['layouts/_default/single.html', html('<h1>{{ .Title }}</h1>{{ .Content }}')],
      [
        'layouts/_default/list.html',
        html(
          '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>',
        ),
      ],
      ...[...plainPosts(content)].map(
        ([slug, text]) => [`content/posts/${slug}.md`, text] as const,
      ),
    ]);
    return undefined;
  },
  command: ['hugo', '--quiet'],
  caches: ['public', 'resources', '.hugo_build.lock'],
  post: (slug) => `content/posts/${slug}.md`,
};
