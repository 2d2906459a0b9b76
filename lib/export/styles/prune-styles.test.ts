import { describe, expect, it } from 'vitest';
import { parsePage } from '../parse-page.ts';
import { pageVocabulary } from './page-vocabulary.ts';
import { pruneStyles } from './prune-styles.ts';

function prune(css: string, html: string, scripts: readonly string[] = [], letters = 'a') {
  return pruneStyles(css, {
    vocabulary: pageVocabulary(parsePage(html), scripts),
    properties: new Set(['--marked']),
    needsFace: (ranges) =>
      ranges.some(({ start, end }) =>
        [...letters].some((each) => each.charCodeAt(0) >= start && each.charCodeAt(0) <= end),
      ),
  });
}

describe('pruneStyles', () => {
  it.each([
    ['an element', 'p{color:red}', '<p>x</p>'],
    ['a class', '.a .b:hover{color:red}', '<p class="a"><i class="b">x</i></p>'],
    ['an id', '#x{color:red}', '<p id="x"></p>'],
    ['an attribute', '[data-kind=note]{color:red}', '<p data-kind="note"></p>'],
    ['the beginning of an attribute', '[class^=line-]{color:red}', '<p class="line-1"></p>'],
    ['one of several', ':is(ul,ol)>li{color:red}', '<ol><li>x</li></ol>'],
    ['what is not there', 'p:not(.lost){color:red}', '<p>x</p>'],
    ['what a reader opens', 'details[open]{color:red}', '<details></details>'],
    ['a template', '.t{color:red}', '<template><p class="t"></p></template>'],
    ['SVG', 'linearGradient{color:red}', '<svg><linearGradient/></svg>'],
  ])('keeps %s', (_, css, html) => {
    expect(prune(css, html)).toBe(css);
  });

  it.each([
    ['an element', 'article{color:red}'],
    ['a class', '.b{color:red}'],
    ['an attribute with another value', '[data-kind=tip]{color:red}'],
    ['one of a list', '.b,.c{color:red}'],
    ['what a shadow root would match', ':host{color:red}'],
  ])('drops %s that no page has', (_, css) => {
    expect(prune(css, '<p class="a" data-kind="note">b c</p>')).toBe('');
  });

  it('keeps what a script may add', () => {
    const css = '.enlarged{color:red}[data-scheme=dark]{color:#000}[aria-current]{color:#00f}';
    const scripts = [
      'x.className="enlarged",x.dataset.scheme="dark",x.ariaCurrent="true",x.width=1',
    ];
    expect(prune(`${css}[data-width="5"]{width:5%}`, '<p data-width="3"></p>', scripts)).toBe(css);
  });

  it('drops definitions that nothing uses, also through others, and shortens the rest', () => {
    const css =
      ':root{--a:red;--b:var(--a);--c:1px;--d:var(--c);--marked:0}p{color:var(--b);animation:1s x}' +
      '@keyframes x{to{top:0}}@keyframes y{to{top:0}}@property --unused{syntax:"*";inherits:false}';
    expect(prune(css, '<p>x</p>')).toBe(
      ':root{--0:red;--1:var(--0);--marked:0}p{color:var(--1);animation:1s x}@keyframes x{to{top:0}}',
    );
  });

  it('keeps a face whose letters are there', () => {
    const face = (range: string) =>
      `@font-face{font-family:x;src:url(x.woff2);unicode-range:${range}}`;
    const css = face('U+100-17F') + face('U+1EA0-1EF9');
    expect(prune(css, '<p></p>', [], 'ế')).toContain('U+1EA0-1EF9');
    expect(prune(css, '<p></p>', [], 'ế')).not.toContain('U+100-17F');
  });

  it('keeps the order and the layers of rules', () => {
    const css = '@layer a{p{color:red}}@media print{p{color:#000}}p{color:#00f}';
    expect(prune(css, '<p>x</p>')).toBe(css);
  });
});

it('drops what only older browsers would need', () => {
  const css =
    '@supports (color:color-mix(in lab,red,red)){p{color:color-mix(in oklab,var(--marked) 20%,red)}}';
  expect(prune(`p{top:0;color:red}${css}`, '<p>x</p>')).toMatch(
    /^p\{color:color-mix\([^{}]*\);top:0\}$/,
  );
});
