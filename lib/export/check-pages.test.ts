import { describe, expect, it } from 'vitest';
import { checkPages } from './check-pages.ts';
import { outputFixture } from './output-fixture.ts';

function messages(body: string, basePath = '') {
  const output = outputFixture({
    pages: { 'index.html': body, 'posts/hành-trình/index.html': '<h2 id="đầu-tiên">a</h2>' },
    files: { 'posts/hành-trình/a b@2x.png': { body: '' }, 'feed.xml': { body: '' } },
    basePath,
  });
  return checkPages(output).map(({ element, message }) => `${element}: ${message}`);
}

describe('checkPages', () => {
  it('finds styles and handlers in the markup', () => {
    expect(
      messages('<p style="color: red" onclick="a()">x</p><svg><style>a{}</style></svg>'),
    ).toEqual([
      '<p style="color: red" onclick="a()">: a style attribute, which a strict content policy refuses',
      '<p style="color: red" onclick="a()">: the event handler onclick in the markup, which a strict content policy refuses',
      '<style>: a style sheet in the markup, which a strict content policy refuses',
    ]);
  });

  it('finds addresses that hold a script or their own content', () => {
    const found = messages(
      '<a href="javascript:a()">x</a><a href=" JaVa&#10;Script:a()">x</a><a href="vbscript:a">x</a>' +
        '<img src="data:image/svg+xml,x" alt=""><form action="javascript:a()"></form><a href="/feed.xml">x</a>',
    );
    const refused = found.filter((message) => message.endsWith('a strict content policy refuses'));
    expect(refused).toHaveLength(5);
    expect(refused[1]).toContain(': an address with JaVaScript:');
  });

  it('finds what shows or fetches something else, and pictures without an alternative text', () => {
    expect(
      messages(
        '<iframe srcdoc="x"></iframe><base target="_top"><object></object><img src="/feed.xml">' +
          '<img src="https://other.example/a.png" alt=""><img src="https://site.example/feed.xml" alt="">' +
          '<link rel="stylesheet" href="//other.example/a.css"><script src="http://other.example/a.js"></script>' +
          '<a href="https://other.example/">x</a><link rel="canonical" href="https://other.example/">',
      ),
    ).toEqual([
      '<iframe srcdoc="x">: an element iframe, which a strict content policy refuses',
      '<base target="_top">: an element base, which a strict content policy refuses',
      '<object>: an element object, which a strict content policy refuses',
      '<img src="/feed.xml">: a picture without an alternative text',
      '<img src="https://other.example/a.png" alt="">: it is fetched from another site, which a strict content policy refuses',
      '<link rel="stylesheet" href="//other.example/a.css">: it is fetched from another site, which a strict content policy refuses',
      '<script src="http://other.example/a.js">: it is fetched from another site, which a strict content policy refuses',
    ]);
  });

  it('finds ids that are there twice or missing, but none in templates', () => {
    expect(
      messages(
        '<p id="a"></p><i id="a"></i><b id=""></b><button popovertarget="n"></button>' +
          '<p aria-labelledby="a c"></p><template><p id="a"></p></template>',
      ),
    ).toEqual([
      '<i id="a">: the id "a" is there twice',
      '<b id="">: the id is empty',
      '<button popovertarget="n">: no element of the page has the id "n"',
      '<p aria-labelledby="a c">: no element of the page has the id "c"',
    ]);
  });

  it('accepts links that lead somewhere', () => {
    expect(
      messages(
        '<a href="/">a</a><a href="#top">b</a><a href="#">c</a><a href="/posts/hành-trình/#đầu-tiên">d</a>' +
          '<a href="/posts/h%C3%A0nh-tr%C3%ACnh/">e</a><a href="posts/h%C3%A0nh-tr%C3%ACnh/">f</a>' +
          '<a href="/feed.xml#x">g</a><a href="https://example.org/x">h</a><a href="mailto:a@b.example">i</a><a href="//example.org/x">l</a>' +
          '<a href="/posts/h%C3%A0nh-tr%C3%ACnh/#%C4%91%E1%BA%A7u-ti%C3%AAn:~:text=a">j</a>' +
          '<img src="/posts/hành-trình/a%20b%402x.png" srcset="/posts/hành-trình/a%20b@2x.png 2x" alt="">' +
          '<link rel="canonical" href="https://site.example/"><a href="https://site.example/else/">k</a>',
      ),
    ).toEqual([]);
  });

  it('finds links that lead nowhere', () => {
    expect(
      messages(
        '<a href="/posts/hành-trình/#via=category/b%C3%A9">t</a>' +
          '<a href="/nowhere/">a</a><a href="#none">b</a><a href="/posts/hành-trình">c</a>' +
          '<a href="/posts/hành-trình/#none">d</a><img alt="" srcset="/a.png 1x, /feed.xml 2x">' +
          '<a href="http://">e</a><link rel="alternate" href="https://site.example/rss.xml">',
      ),
    ).toEqual([
      '<a href="/nowhere/">: "/nowhere/" leads to no page or file of the site',
      '<a href="#none">: "#none" leads to no element of index.html',
      '<a href="/posts/hành-trình">: "/posts/hành-trình" leads to no page or file of the site',
      '<a href="/posts/hành-trình/#none">: "/posts/hành-trình/#none" leads to no element of posts/hành-trình/index.html',
      '<img alt="" srcset="/a.png 1x, /feed.xml 2x">: "/a.png" leads to no page or file of the site',
      '<a href="http://">: "http://" is no address',
      '<link rel="alternate" href="https://site.example/rss.xml">: "https://site.example/rss.xml" leads to no page or file of the site',
    ]);
  });

  it('reads addresses under the base path', () => {
    expect(messages('<a href="/blog/feed.xml">a</a><a href="/feed.xml">b</a>', '/blog')).toEqual([
      '<a href="/feed.xml">: "/feed.xml" lies outside the base path "/blog"',
    ]);
  });
});
