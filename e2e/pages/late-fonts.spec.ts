import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../support/test.ts';

/** Faces with the widths of those that systems have; systems differ, so that they are brought along. */
const standIns = {
  'Times in measure': 'tinos/files/tinos',
  'Noto in measure': 'noto-serif/files/noto-serif',
} as const;

const project = path.resolve(import.meta.dirname, '../..');
const fallbacks = readFileSync(path.join(project, 'app/fallbacks.css'), 'utf8');

for (const [family, file] of Object.entries(standIns)) {
  for (const [style, weight] of [
    ['normal', 400],
    ['italic', 400],
    ['normal', 600],
  ] as const) {
    test(`${family}, ${style} ${weight}, is as wide as the face that it stands in for`, async ({
      page,
      serve,
    }) => {
      const site = await serve('real');
      await page.goto(site.url('/posts/the-cloud-has-a-floor/'));
      // Systems have no semibold: the bold one is taken.
      const name = `${file}-latin-${weight === 600 ? 700 : 400}-${style}.woff2`;
      const bytes = [...readFileSync(path.join(project, 'node_modules/@fontsource', name))];
      const widths = await page.evaluate(measure, { fallbacks, family, style, weight, bytes });
      expect(widths.fallback / widths.face).toBeGreaterThan(0.99);
      expect(widths.fallback / widths.face).toBeLessThan(1.01);
    });
  }
}

interface Face {
  /** CSS with the measures of the face. */
  readonly fallbacks: string;
  readonly family: string;
  readonly style: string;
  readonly weight: number;
  /** The face, as WOFF2. */
  readonly bytes: readonly number[];
}

/** How wide the text of the page is in its own face and in another one that is stretched as its rule says. */
async function measure({ fallbacks, family, style, weight, bytes }: Face) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(fallbacks);
  const value = (rule: CSSFontFaceRule, property: string) =>
    rule.style.getPropertyValue(property).replaceAll('"', '');
  const rule = [...sheet.cssRules].find(
    (each): each is CSSFontFaceRule =>
      each instanceof CSSFontFaceRule &&
      value(each, 'font-family') === family &&
      (value(each, 'font-style') || 'normal') === style &&
      (value(each, 'font-weight') || '400') === `${weight}`,
  );
  if (!rule) throw new Error(`No rule for ${family}, ${style} ${weight}`);
  const sizeAdjust = value(rule, 'size-adjust');
  const face = new FontFace('stretched', new Uint8Array(bytes), {
    style,
    weight: `${weight}`,
    sizeAdjust,
  } as FontFaceDescriptors);
  document.fonts.add(await face.load());

  const own = getComputedStyle(document.documentElement).fontFamily;
  const texts = [...document.querySelectorAll('.prose > p')].map((each) => each.textContent);
  const line = document.createElement('span');
  document.body.append(line);
  const width = (fontFamily: string) => {
    Object.assign(line.style, { position: 'absolute', whiteSpace: 'nowrap' });
    line.style.font = `${style} ${weight} 20px ${fontFamily}`;
    return texts.reduce((sum, text) => {
      line.textContent = text;
      return sum + line.getBoundingClientRect().width;
    }, 0);
  };
  // Asks for the face, if nothing of the page has it.
  width(own);
  await document.fonts.ready;
  return { face: width(own), fallback: width('stretched') };
}
