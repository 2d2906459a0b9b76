import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleHtml } from '../../article/article-html.ts';
import { portableArticle } from '../../article/portable-article.ts';
import { parsePage } from '../../parse-page.ts';
import type { Feed } from '../feed.ts';
import { writeAtom } from '../write-atom.ts';
import { writeJsonFeed } from '../write-json-feed.ts';
import { writeRss } from '../write-rss.ts';
import { replayFeed } from './replay-feed.ts';

const url = 'https://site.example/posts/a-post/';
const constructs = [
  'annotation',
  'annotation-block',
  'annotation-in-gallery',
  'abbreviations',
  'code',
  'code-notes',
  'figures',
  'math',
  'reference',
  'elsewhere',
];
const fixtures = path.join(import.meta.dirname, '../../../mdx/fixtures');
const forms = { RSS: writeRss, Atom: writeAtom, 'JSON Feed': writeJsonFeed };

function pageOf(name: string) {
  const prose = readFileSync(path.join(fixtures, name, 'output.html'), 'utf8');
  return { path: 'posts/a-post/index.html', tree: parsePage(`<div class="prose">${prose}</div>`) };
}

function feedOf(html: string): Feed {
  const day = new Date('2026-11-21T00:00:00Z');
  return {
    title: 'Fixture',
    description: 'A site for tests.',
    page: 'https://site.example/',
    addresses: {
      rss: 'https://site.example/feed.rss',
      atom: 'https://site.example/feed.atom',
      json: 'https://site.example/feed.json',
    },
    language: 'en',
    updated: day,
    entries: [
      {
        id: 'tag:site.example,2026:posts/a-post',
        url,
        title: 'A & <post>',
        summary: 'Deck ]]> end.',
        html,
        published: day,
        updated: day,
        authors: [{ name: 'The Editors', url: 'https://site.example/authors/editors/' }],
        categories: ['Money'],
      },
    ],
  };
}

describe.each(Object.entries(forms))('%s', (_, write) => {
  test.each(constructs)('loses nothing of %s', (name) => {
    const page = pageOf(name);
    const article = portableArticle(page, { drawings: 'text' });
    const html = article ? articleHtml(article, url) : '';
    expect(replayFeed(write(feedOf(html)), () => page)).toEqual([]);
  });

  test('says what is lost', () => {
    const page = {
      path: 'x',
      tree: parsePage(
        '<div class="prose"><p><a href="b/">x</a><span class="note" id="note-1">One.</span></p>' +
          '<figure><figcaption>Cap</figcaption><img src="/a.png"></figure><pre><code><span data-line>a = 1</span></code></pre>' +
          '<math><semantics><annotation>\\pi</annotation></semantics></math></div>',
      ),
    };
    expect(replayFeed(write(feedOf('<p><a href="b/">x</a></p>')), () => page)).toEqual([
      `${url}: of its notes, the feed has lost: One.`,
      `${url}: of its captions, the feed has lost: Cap`,
      `${url}: of its code lines, the feed has lost: a=1`,
      `${url}: of its formulas, the feed has lost: \\pi`,
      `${url}: of its links, the feed has lost: ${url}b/`,
      `${url}: among its links, the feed has what the page has not: https://planet.example/2026/11/a-post/b/`,
      `${url}: of its pictures, the feed has lost: https://site.example/a.png`,
    ]);
  });

  test('says that there is no such post', () => {
    expect(replayFeed(write(feedOf('<p>x</p>')), () => undefined)).toEqual([
      `${url}: there is no such post in the site`,
    ]);
  });
});

test('notes in another order are a loss', () => {
  const note = (number: number) => `<span class="note" id="note-${number}">${number}</span>`;
  const page = { path: 'x', tree: parsePage(`<div class="prose">${note(1)}${note(2)}</div>`) };
  const html = '<ol><li id="note-2">2</li><li id="note-1">1</li></ol>';
  expect(replayFeed(writeAtom(feedOf(html)), () => page)).toEqual([
    `${url}: its notes are in another order in the feed`,
  ]);
});
