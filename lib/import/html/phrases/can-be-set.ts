import temml from 'temml';

/** Whether a formula of TeX can be set as this site sets them. */
export function canBeSet(tex: string, displayMode: boolean): boolean {
  try {
    temml.renderToString(tex, { displayMode, annotate: true, throwOnError: true });
    return !tex.includes('$$');
  } catch {
    return false;
  }
}

/** TeX without the signs that hid it from parsers of XML. */
export function plainTex(tex: string): string {
  return tex
    .trim()
    .replace(/^%\s*<!\[CDATA\[/, '')
    .replace(/%\s*\]\]>$/, '')
    .trim();
}
