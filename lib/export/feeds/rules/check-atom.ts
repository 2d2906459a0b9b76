import type { Element } from 'xast';
import { z } from 'zod';
import { address, allowed, any, checkChildren, needed, words } from './element-rules.ts';
import { xmlText } from './xml-text.ts';

const instant = z.iso.datetime({ offset: true });

const person = any((element) =>
  checkChildren(element, { name: needed(words), uri: allowed(address), email: allowed(words) }).at(
    0,
  ),
);
const link = any((element) =>
  URL.canParse(element.attributes.href ?? '') ? undefined : 'its href is no full address',
);
const category = any((element) => (element.attributes.term ? undefined : 'it has no term'));

const feedRules = {
  id: needed(address),
  title: needed(words),
  subtitle: allowed(),
  updated: needed(moment),
  author: person,
  category,
  link,
  entry: any(),
};

const entryRules = {
  id: needed(address),
  title: needed(words),
  summary: allowed(),
  content: needed(words),
  published: allowed(moment),
  updated: needed(moment),
  author: person,
  category,
  link,
};

/** What is against Atom (https://www.rfc-editor.org/rfc/rfc4287), as one sentence each. */
export function checkAtom(feed: Element): readonly string[] {
  const entries = childrenOf(feed, 'entry');
  const ids = entries.flatMap((entry) => childrenOf(entry, 'id').map(xmlText));
  const self = childrenOf(feed, 'link').some(({ attributes }) => attributes.rel === 'self');
  const signed = childrenOf(feed, 'author').length > 0;
  return [
    ...(feed.attributes.xmlns === 'http://www.w3.org/2005/Atom'
      ? []
      : ['<feed> is not in the namespace of Atom']),
    ...(self ? [] : ['<feed> has no link rel="self"']),
    ...checkChildren(feed, feedRules),
    ...entries.flatMap((entry) => [
      ...checkChildren(entry, entryRules),
      ...(signed || childrenOf(entry, 'author').length > 0 ? [] : ['<entry> has no author']),
      ...(childrenOf(entry, 'link').some(({ attributes }) => attributes.rel === 'alternate')
        ? []
        : ['<entry> has no link rel="alternate"']),
    ]),
    ...(new Set(ids).size === ids.length ? [] : ['two entries have one <id>']),
  ];
}

function childrenOf(parent: Element, name: string): readonly Element[] {
  return parent.children.filter(
    (child) => child.type === 'element' && child.name === name,
  ) as Element[];
}

function moment(_: Element, text: string): string | undefined {
  return instant.safeParse(text).success ? undefined : `"${text}" is no RFC 3339 date`;
}
