import type { Link, List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import type { Blog, Entry } from '#lib/blog.ts';
import { serializeMarkdown } from './serialize-markdown.ts';

/** The list of all posts for language models (https://llmstxt.org): each with the address of its Markdown. */
export function llmsText({ settings, addresses }: Blog, entries: readonly Entry[]): string {
  const absolute = (path: string) => addresses.absolute(path, settings.origin);
  const posts = entries.map(({ title, description, slug }) =>
    item(title, absolute(addresses.markdown(slug)), description),
  );
  const rest = [
    item(
      'Everything',
      absolute(addresses.file('llms-full.txt')),
      'the text of all posts in one file',
    ),
    item(
      'Feed',
      absolute(addresses.feed(addresses.home(), 'atom')),
      'the newest posts, each whole',
    ),
  ];
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: settings.name }] },
    { type: 'blockquote', children: [paragraph(settings.description)] },
    ...section('Posts', posts),
    ...section('Optional', rest),
  ];
  return serializeMarkdown({ type: 'root', children } satisfies Root);
}

function section(title: string, children: ListItem[]): RootContent[] {
  const list: List = { type: 'list', spread: false, children };
  return [
    { type: 'heading', depth: 2, children: [{ type: 'text', value: title }] },
    ...(children.length > 0 ? [list] : []),
  ];
}

function item(label: string, url: string, about: string): ListItem {
  const link: Link = { type: 'link', url, children: [{ type: 'text', value: label }] };
  const line: Paragraph = {
    type: 'paragraph',
    children: [link, { type: 'text', value: `: ${about}` }],
  };
  return { type: 'listItem', spread: false, children: [line] };
}

function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}
