import { toString as textIn } from 'hast-util-to-string';
import { parseHtml } from '../html/parse-html.ts';

/** The words of a title that may be HTML: entities become characters, tags go. */
export function plainTitle(written: string): string {
  const hasMarkup =
    /&[#\w]+;|<\/?(?:a|abbr|b|br|cite|code|del|em|i|s|small|span|strong|sub|sup|u)\b[^<]*>/i;
  const text = hasMarkup.test(written) ? textIn(parseHtml(written)) : written;
  return text.replace(/\s+/g, ' ').trim();
}
