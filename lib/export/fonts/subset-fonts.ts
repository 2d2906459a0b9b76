import path from 'node:path';
import type { Fault } from '../fault.ts';
import { hashedName } from '../hashed-name.ts';
import { isInteractive } from '../interactive/is-interactive.ts';
import type { Output } from '../output.ts';
import { readBody } from '../read-body.ts';
import { visitElements } from '../visit-elements.ts';
import { nameFontsOnRoot } from './name-fonts-on-root.ts';
import { subsetFontFile, subsetting } from './subset-font-file.ts';

/** Cuts the fonts that Next copied from their packages down to what the site uses, under names of their own. */
export async function subsetFonts(output: Output): Promise<readonly Fault[]> {
  const { files, store } = output;
  const renamed = new Map<string, string>();
  for (const [name, file] of [...files]) {
    if (!name.startsWith('_next/') || !name.endsWith('.woff2') || !('from' in file)) continue;
    const bytes = await readBody(file);
    const small = await store.recall('fonts', [subsetting, bytes], () => subsetFontFile(bytes));
    // Next puts a hash and signs of its own between the name and the extension.
    const [label = 'font'] = path.posix.basename(name).split('.');
    const target = hashedName(label.replace(/-s$/, ''), 'woff2', small);
    files.delete(name);
    files.set(target, { body: small });
    renamed.set(path.posix.basename(name), path.posix.basename(target));
  }
  await renameFonts(output, renamed);
  await nameFontsOnRoot(output);
  return [];
}

/** Writes the new names where the old ones are; both lie in the same folder, and no other text looks like them. */
async function renameFonts(output: Output, renamed: ReadonlyMap<string, string>) {
  const { pages, files } = output;
  const rename = (text: string) =>
    [...renamed].reduce((result, [before, after]) => result.replaceAll(before, after), text);
  for (const [name, file] of [...files]) {
    if (!name.endsWith('.css')) continue;
    const css = new TextDecoder().decode(await readBody(file));
    const changed = rename(css);
    if (changed !== css) files.set(name, { body: changed });
  }
  for (const page of pages) {
    const keepsReact = isInteractive(page, output);
    visitElements(page.tree, ({ tagName, properties, children: [text] }) => {
      // React is told of the fonts too.
      if (keepsReact && tagName === 'script' && text?.type === 'text') {
        text.value = rename(text.value);
      }
      if (tagName === 'link' && properties.as === 'font' && typeof properties.href === 'string') {
        properties.href = rename(properties.href);
      }
    });
  }
}
