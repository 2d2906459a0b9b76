import { transform, transformStyleAttribute, type Visitor } from 'lightningcss';

/** An address that leads to nothing, within the drawing. */
const nowhere = '#removed';

/**
 * CSS of a drawing without anything that is fetched: imports, fonts, pictures. Undefined when it
 * cannot be read, or asks in a way that the parser does not see.
 */
export function cleanStyle(css: string, form: 'sheet' | 'attribute'): string | undefined {
  try {
    const { code } =
      form === 'sheet'
        ? transform({ filename: 'drawing.css', code: Buffer.from(css), visitor })
        : transformStyleAttribute({ filename: 'drawing.css', code: Buffer.from(css), visitor });
    const clean = code.toString();
    return fetching.test(clean) ? undefined : clean;
  } catch {
    return undefined;
  }
}

/** What fetches without `url()`, or would if an escape in it were read: `image-set("x.png")`. */
const fetching = /(image-set|image|src|expression)\(|@import|\\|<|url\((?!"?#)/i;

const visitor: Visitor<never> = {
  Url: (url) => (url.url.startsWith('#') ? url : { ...url, url: nowhere }),
  Rule: { import: () => [], 'font-face': () => [], namespace: () => [] },
};
