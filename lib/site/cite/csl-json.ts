import { type Cited, citationKey, nameParts } from './cited.ts';

/** A reference in the words of the Citation Style Language, version 1.0.2 of its schema. */
export interface CslItem {
  readonly id: string;
  readonly type: 'post-weblog';
  readonly title: string;
  readonly author: readonly (
    | { readonly family: string; readonly given: string }
    | { readonly literal: string }
  )[];
  readonly 'container-title': string;
  readonly issued: { readonly 'date-parts': readonly [readonly number[]] };
  readonly URL: string;
  readonly language: string;
  readonly note?: string;
}

/** A post as CSL-JSON (https://github.com/citation-style-language/schema), a list of one. */
export function cslJson(cited: Cited): string {
  const { title, authors, day, url, site, language, source } = cited;
  const item: CslItem = {
    id: citationKey(cited),
    type: 'post-weblog',
    title,
    author: authors.map(nameParts),
    'container-title': site,
    issued: { 'date-parts': [day.split('-').map(Number)] },
    URL: url,
    language,
    ...(source && { note: `First published at ${source}` }),
  };
  return JSON.stringify([item], null, 1);
}
