import subsetFont from 'subset-font';

/** Change it when the same font would be cut to other bytes. */
export const subsetting = 'subset 1';

/** Letters, marks and signs of all scripts that a face for Latin text may hold; what a face has none of is nothing to it. */
const ranges = [
  [0x20, 0x2e7f],
  [0xa640, 0xabff],
  [0xfb00, 0xfb06],
  [0xfe00, 0xfe2f],
  [0xfeff, 0xfeff],
  [0xfffd, 0xfffd],
] as const;

/** What the style sheets and correct text ask for; small capitals, fractions and swashes are not used. */
const features = ['ccmp', 'locl', 'mark', 'mkmk', 'kern', 'liga', 'rlig', 'calt', 'tnum'];

/** The weights of the style sheets: text 400, labels 500, headings and strong text 600. */
const weights = { min: 400, max: 600 };

/** A WOFF2 with all letters of a variable face, but only the weights and features that the site uses. */
export function subsetFontFile(bytes: Uint8Array): Promise<Uint8Array> {
  const text = ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
    .map((code) => String.fromCodePoint(code))
    .join('');
  return subsetFont(Buffer.from(bytes), text, {
    targetFormat: 'woff2',
    keepFeatures: features,
    variationAxes: { wght: weights },
  });
}
