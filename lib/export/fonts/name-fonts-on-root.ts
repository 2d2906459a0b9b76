import { isElement } from 'hast-util-is-element';
import { isInteractive } from '../interactive/is-interactive.ts';
import type { Output } from '../output.ts';
import { readBody } from '../read-body.ts';

/** A class that Next makes to name a font in a custom property: `rFkF_q_variable`. */
const fontClass = /^\w+_variable$/;

/**
 * Sets the names of fonts on the root element itself. Next does it by classes with long names of
 * their own, which every page would carry, and no reader has a page without the fonts.
 */
export async function nameFontsOnRoot(output: Output): Promise<void> {
  const { pages, files } = output;
  const classes = new Set<string>();
  for (const page of pages) {
    const root = page.tree.children.find((child) => isElement(child, 'html'));
    if (!isElement(root) || !Array.isArray(root.properties.className)) continue;
    const names = root.properties.className;
    const fonts = names.map(String).filter((name) => fontClass.test(name));
    for (const name of fonts) classes.add(name);
    // React would miss them.
    if (isInteractive(page, output)) continue;
    const others = names.filter((name) => !fonts.includes(String(name)));
    if (others.length > 0) root.properties.className = others;
    else delete root.properties.className;
  }
  for (const [name, file] of [...files]) {
    if (!name.endsWith('.css')) continue;
    const css = new TextDecoder().decode(await readBody(file));
    const body = [...classes].reduce((text, each) => text.replaceAll(`.${each}{`, 'html{'), css);
    if (body !== css) files.set(name, { body });
  }
}
