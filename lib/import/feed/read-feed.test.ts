import { expect, test } from 'vitest';
import { showTree } from '../html/testing/show-tree.ts';
import { readFeed } from './read-feed.ts';
import { readFeedPosts } from './read-feed-posts.ts';

function postsOf(text: string) {
  const read = readFeed(text);
  if ('fault' in read) throw new Error(read.fault);
  return readFeedPosts(read.feed, 'feed.xml');
}

function faultOf(text: string) {
  const read = readFeed(text);
  return 'fault' in read ? read : undefined;
}

const rss = `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Machine rooms</title><link>https://old.example/</link>
<item>
  <title>The cold aisle &amp;#8211; a visit</title>
  <link>https://old.example/2012/cold-aisle/</link>
  <guid isPermaLink="false">https://old.example/?p=7</guid>
  <dc:creator><![CDATA[Ada Example]]></dc:creator>
  <category>Rooms</category><category>Air</category>
  <pubDate>Sun, 06 May 2012 08:30:00 -0700</pubDate>
  <description>A short word.</description>
  <content:encoded><![CDATA[<p>Cold &amp; <b>loud</b>. <a href="/about">About</a>, <a href="https://old.example/2012/cold-aisle/#door">door</a></p>
<h2 id="door">Door</h2>]]></content:encoded>
</item>
<item><title>Cut</title><link>https://old.example/cut/</link><description>Only the beginning [&amp;hellip;]</description></item>
</channel></rss>`;

test('RSS: the text, its author, its date in its own zone, and its tags', () => {
  const [post, cut] = postsOf(rss).posts;
  expect(post?.metadata).toMatchObject({
    id: 'https://old.example/?p=7',
    title: 'The cold aisle – a visit',
    description: 'A short word.',
    date: '2012-05-06T08:30:00-07:00',
    authors: [{ name: 'Ada Example' }],
    tags: ['Rooms', 'Air'],
    slug: 'cold-aisle',
    source: { url: 'https://old.example/2012/cold-aisle/', site: 'Machine rooms' },
  });
  expect(post && showTree(post.tree)).toBe(
    'Cold & **loud**. [About](https://old.example/about), [door](#door)\n\n## Door\n',
  );
  expect(cut?.doubts.map(({ message }) => message)).toContain(
    'the feed holds a summary of this post and not its text',
  );
});

test('lines of doubts are those of the feed', () => {
  const [post] = postsOf(rss.replace('<h2 id', '<script>run()</script><h2 id')).posts;
  expect(post?.doubts).toMatchObject([{ kind: 'script-dropped', line: 13 }]);
});

test('Atom: escaped HTML, XHTML and plain text', () => {
  const { posts } = postsOf(`<feed xmlns="http://www.w3.org/2005/Atom">
<title>Rooms</title><author><name>Ada Example</name></author>
<entry><id>urn:1</id><title type="html">A &amp;amp; B</title><link href="https://old.example/1"/><updated>2012-05-06T08:30:00Z</updated>
<category term="air" label="Air"/><content type="html">&lt;p&gt;Escaped.&lt;/p&gt;</content></entry>
<entry><id>urn:2</id><title>Two</title><link href="https://old.example/2"/><published>2012-05-07T00:00:00Z</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Real <em>tree</em><br/>line <a name="x"/>two</p></div></content></entry>
<entry><id>urn:3</id><title>Three</title><content>Plain text.

Second paragraph.</content></entry>
</feed>`);
  expect(posts.map(({ tree }) => showTree(tree))).toEqual([
    'Escaped.\n',
    'Real *tree*\\\nline two\n',
    'Plain text.\n\nSecond paragraph.\n',
  ]);
  expect(posts[0]?.metadata).toMatchObject({
    title: 'A & B',
    tags: ['Air'],
    date: '2012-05-06T08:30:00Z',
    authors: [{ name: 'Ada Example' }],
  });
});

const export2012 = `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns='http://www.w3.org/2005/Atom' xmlns:app='http://purl.org/atom/app#'>
<title>Rooms</title><generator>Blogger</generator>
<entry><id>tag:blogger.com,1999:blog-1.settings.BLOG_NAME</id><category scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#settings'/><title>n</title><content type='text'>Rooms</content></entry>
<entry><id>tag:blogger.com,1999:blog-1.post-2</id><published>2012-05-06T08:30:00.000-07:00</published><updated>2012-05-07T08:30:00.001-07:00</updated>
<category scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#post'/><category scheme='http://www.blogger.com/atom/ns#' term='Air'/>
<title type='text'>Cold</title><content type='html'>One.&lt;br /&gt;&lt;br /&gt;Two.</content><link rel='alternate' type='text/html' href='https://old.example/2012/05/cold.html'/><author><name>Ada Example</name></author></entry>
<entry><id>tag:blogger.com,1999:blog-1.post-3</id><category scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#post'/><app:control><app:draft>yes</app:draft></app:control><title>Draft</title><content type='html'>Later.</content></entry>
<entry><id>tag:blogger.com,1999:blog-1.page-4</id><category scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#page'/><title>About</title><content type='html'>Me.</content></entry>
<entry><id>tag:blogger.com,1999:blog-1.post-5</id><category scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#comment'/><title>Re</title><content type='html'>Nice.</content></entry>
</feed>`;

test('the export of Blogger: posts, drafts and pages, without comments and settings', () => {
  const { posts, others } = postsOf(export2012);
  expect(others).toBe(2);
  expect(posts.map(({ metadata }) => [metadata.title, metadata.draft, metadata.tags])).toEqual([
    ['Cold', false, ['Air']],
    ['Draft', true, []],
    ['About', false, []],
  ]);
  expect(posts[0] && showTree(posts[0].tree)).toBe('One.\n\nTwo.\n');
  expect(posts[0]?.metadata).toMatchObject({ date: '2012-05-06T08:30:00-07:00', slug: 'cold' });
});

test('the newer export of Blogger, which names kinds and states in elements of its own', () => {
  const { posts, others } =
    postsOf(`<feed xmlns='http://www.w3.org/2005/Atom' xmlns:blogger='http://schemas.google.com/blogger/2018'>
<link rel="alternate" href="https://old.example/"/><title>Rooms</title>
<entry><id>1</id><blogger:type>POST</blogger:type><blogger:status>LIVE</blogger:status><title>Live</title><content type='html'>a</content><published>2012-05-06T08:30:00Z</published><blogger:filename>/2012/05/live.html</blogger:filename></entry>
<entry><id>2</id><blogger:type>POST</blogger:type><blogger:status>DRAFT</blogger:status><title>Draft</title><content type='html'>b</content></entry>
<entry><id>3</id><blogger:type>COMMENT</blogger:type><blogger:status>LIVE</blogger:status><title>c</title><content type='html'>c</content></entry>
</feed>`);
  expect(others).toBe(1);
  expect(
    posts.map(({ metadata }) => [metadata.slug, metadata.draft, metadata.source?.url]),
  ).toEqual([
    ['live', false, 'https://old.example/2012/05/live.html'],
    [undefined, true, undefined],
  ]);
});

test('the export of WordPress: paragraphs that are empty lines, states, attachments left out', () => {
  const { posts, others } =
    postsOf(`<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/">
<channel><title>Rooms</title><wp:wxr_version>1.2</wp:wxr_version>
<item><title>Classic</title><link>https://old.example/classic/</link><content:encoded><![CDATA[First line
second line

<b>Second</b> paragraph.
<pre>a

b</pre>
<!--more-->
Third.]]></content:encoded><wp:post_date_gmt>2012-05-06 15:30:00</wp:post_date_gmt><wp:post_name>classic</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><category domain="category" nicename="air"><![CDATA[Air]]></category></item>
<item><title>pic</title><wp:post_type>attachment</wp:post_type></item>
</channel></rss>`);
  expect(others).toBe(1);
  expect(posts[0] && showTree(posts[0].tree)).toBe(
    'First line\\\nsecond line\n\n**Second** paragraph.\n\n```\na\n\nb\n```\n\n<!-- more -->\n\nThird.\n',
  );
  expect(posts[0]?.metadata).toMatchObject({
    date: '2012-05-06T15:30:00Z',
    tags: ['Air'],
    slug: 'classic',
  });
});

test('JSON Feed: HTML and plain text', () => {
  const { posts } = postsOf(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Rooms',
      authors: [{ name: 'Ada Example' }],
      items: [
        {
          id: 1,
          url: 'https://old.example/1',
          title: 'One',
          content_html: '<p>Text.</p>',
          date_published: '2012-05-06T08:30:00Z',
          tags: ['air'],
        },
        { id: '2', content_text: 'Plain.' },
      ],
    }),
  );
  expect(posts.map(({ tree }) => showTree(tree))).toEqual(['Text.\n', 'Plain.\n']);
  expect(posts[0]?.metadata).toMatchObject({ id: '1', authors: [{ name: 'Ada Example' }] });
});

test.each([
  ['a feed that was cut off', '<rss><channel><item><title>A</title>', /not complete/],
  [
    'a bomb of entities',
    `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><rss><channel><title>&b;</title></channel></rss>`,
    /`&b;`, which no standard defines; entities that a file defines itself are not read/,
  ],
  ['XML that is no feed', '<opml version="2.0"></opml>', /no feed: it begins with <opml>/],
  ['tags that cross', '<rss>\n<channel><a></b></channel></rss>', /XML is broken|not complete/],
  ['JSON that is broken', '{ "version": ', /JSON is broken/],
  ['JSON that is no feed', '{ "items": [] }', /no JSON Feed: version/],
  ['nothing', '', /XML/],
])('%s is told', (_name, text, message) => {
  expect(faultOf(text)?.fault).toMatch(message);
});

test('entities of HTML and forbidden characters do no harm', () => {
  const { posts } = postsOf(
    `<rss><channel><item><title>A&nbsp;B\u0008</title><description>&lt;p&gt;x&lt;/p&gt;</description></item></channel></rss>`,
  );
  expect(posts[0]?.metadata.title).toBe('A B');
});
