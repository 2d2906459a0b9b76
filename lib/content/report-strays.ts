import type { Diagnostic } from '#lib/diagnostics/diagnostic.ts';
import { nearest } from '#lib/diagnostics/nearest.ts';
import { report } from '#lib/diagnostics/report.ts';
import { type ContentFolder, type Stray, settingsFiles } from './content-folder.ts';

/** Reports what lies in a content folder and would be passed over. */
export function reportStrays({ strays, posts, pages }: ContentFolder): readonly Diagnostic[] {
  const withoutText = [...posts, ...pages]
    .filter(({ index }) => index.bytes === undefined)
    .map(({ index }) => index.file);
  return strays.map((stray) => {
    const { file, kind } = stray;
    const message = `nothing reads the ${kind} ${file}`;
    return report('file-stray', { file, message, hint: advise(stray, withoutText) });
  });
}

function advise({ file, kind, place }: Stray, withoutText: readonly string[]): string | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const parent = file.slice(0, file.lastIndexOf('/'));
  if (place === 'content') {
    const room = ['posts', 'pages'].find((known) => known === `${name.toLowerCase()}s`);
    const near = kind === 'folder' ? room : nearest(name, settingsFiles);
    return near === undefined
      ? `content holds ${settingsFiles.join(', ')}, posts and pages; delete it`
      : `rename it to \`${near}\``;
  }
  if (place === 'entries') {
    const text = /^(.+)\.mdx?$/i.exec(name)?.[1];
    return text === undefined ? undefined : `move it to ${parent}/${text}/index.mdx`;
  }
  if (kind === 'folder') return 'put the files of a post beside its index.mdx, not into a folder';
  return withoutText.includes(`${parent}/index.mdx`)
    ? 'rename it to `index.mdx`'
    : 'a post has one text; give this one a folder of its own';
}
