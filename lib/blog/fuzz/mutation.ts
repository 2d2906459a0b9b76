import fc from 'fast-check';

/** One way to damage a text, as data, so that a finding can be read and made again. */
export type Mutation =
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'truncate'; readonly at: number }
  | { readonly kind: 'swap'; readonly one: number; readonly other: number }
  | { readonly kind: 'repeat'; readonly line: number; readonly times: number }
  | { readonly kind: 'insert'; readonly at: number; readonly text: string }
  | { readonly kind: 'nest'; readonly at: number; readonly mark: string; readonly deep: number }
  | { readonly kind: 'long'; readonly at: number; readonly unit: string; readonly size: number }
  | { readonly kind: 'header'; readonly line: number; readonly text: string };

/** A place in a text of any length: a share of it. */
const place = fc.noBias(fc.nat(9999)).map((share) => share / 10_000);

/** What begins something and is not ended, ends what never began, or means something to a parser. */
const tokens =
  `<Callout|<Callout kind="|<Callout>|</Callout>|<Annotation>|</Annotation>|<Annotation|<Tabs>|<Tab title="a">|</Tab>
  |<Figure caption="*|<Figure>|</Figure>|<Kbd>|</b>|<b|<details>|<summary>|<br>|<br/>|<img src="a" alt="|<script>|<iframe|<Nope>|<nope>
  |<Chart src="x" kind="bars" x="a" y="b" alt="c" />|<Ref to="|<Ref to="x" />|<Poem>|<Gallery>|<CodeNotes>|<Video src="a" title="b" />
  |<Embed src="https://x" title="y" />|{|}|{/*|*/}|<!--|-->|<!-- more -->|{a.b()}|{...a}|={a}|\`|\`\`\`|\`\`\`ts {1|~~~|$$|$|*|**|_|~~|~|[|](|[^|[^1]|[^1]:
  |[^note-1]: a|![|![](|!|](/posts/|](#|](javascript:|<https://|https://|:sparkles:|:::|| |---|===|# |## [#a]|[#a]|####### |> [!NOTE]|> [!|- |- [ ] |1. |> |\\|&amp;|&#0;|&
  |import a from "b"|export const a = 1|\u0000|\u2028|\uFEFF|\uFFFD|\u202E|\uD83D|\t|\r|\r\n|\n|\n\n|\n    |$$\\frac{$$|$$\\undefined$$|mermaid
  |\`\`\`mermaid\ngraph TD\n|\`\`\`nope\n|\`\`\`js title="|<3|a < b|C:\\x|~/.config`
    .split(/\n? *\|/)
    .concat('|', '\n| a | b |\n| - | - |\n| c |', '\n---\n', '\n\n[a]: b\n\n', '\n$$\nx\n$$\n');

const token = fc.oneof(
  fc.constantFrom(...tokens),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.array(fc.constantFrom(...tokens), { maxLength: 6 }).map((parts) => parts.join('')),
);

const nests = [
  '> ',
  '- ',
  '1. ',
  '* ',
  '  - ',
  '> - ',
  '[',
  '![',
  '*',
  '_',
  '**',
  '~~',
  '(',
  '{',
  '<Callout>',
  '<Kbd>',
  '<Annotation>',
  '<details>',
  '<Tabs>',
  '<Figure>',
  '<b>',
  '[^',
  '`',
  '$$',
  '<Callout title="',
  '> [!NOTE]\n',
];
const units = [
  'a',
  'a ',
  'é',
  '数',
  ' ',
  '\t',
  '[',
  ']',
  '![',
  '](',
  '[a](b',
  '[]()',
  '*',
  '*a ',
  '**a*',
  '_',
  '`',
  '`a',
  '``a',
  '<',
  '<b',
  '<b>',
  '<Kbd>',
  '</b>',
  '<Annotation>a</Annotation>',
  '{',
  '}',
  '{a',
  '{/*',
  '<!--',
  '&',
  '&amp;',
  '|',
  '| a ',
  '$$',
  '$$a',
  '$',
  '~',
  '~~a',
  ':',
  ':a:',
  'http://a',
  'www.',
  'a@b.',
  '\\',
  '\\[',
  '[^1]',
  '[^',
  '#',
  '> ',
  '- ',
  '\u0000',
  '"',
  '=',
  '-',
  '!',
  '&#',
];

/** Values that front matter can be spoilt with. */
const values = [
  '',
  ':',
  'title:',
  'title: [',
  'title: {',
  'title: "',
  "title: '",
  'title: *a',
  'title: &a b',
  'title: !!js/function x',
  'title: |',
  'title: >',
  'title: a: b',
  'date: 2026-13-45',
  'date: yesterday',
  'date: 9999999999',
  'date: 2026-01-01T00:00',
  'updated: 1900-01-01',
  'authors: nobody',
  'authors: []',
  'authors: [[[[',
  'categories: {a: b}',
  'draft: "false"',
  'aliases: ["/%"]',
  'aliases: ["/%zz/"]',
  'aliases: ["/a//b"]',
  'image: {src: x}',
  'image: {src: "../../x", alt: y}',
  'series: none',
  'source: {url: "javascript:x"}',
  'tags: ["", "#", "😀"]',
  '\ttitle: tab',
  '- a',
  '---',
  '---js',
  '...',
  '? a',
  '%YAML 1.2',
  '<<: *a',
  '__proto__: {a: b}',
  'constructor: a',
  '#',
  '\u0000',
  `a: ${'['.repeat(3000)}`,
  `a: ${'{a: '.repeat(1000)}`,
  `k${'x'.repeat(5000)}: 1`,
];

/** Any mutation; the costly ones come less often. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('flip'), at: place, bit: fc.nat(7) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('truncate'), at: place }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('swap'), one: place, other: place }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('repeat'), line: place, times: fc.nat(12) }),
  },
  { weight: 10, arbitrary: fc.record({ kind: fc.constant('insert'), at: place, text: token }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('nest'),
      at: place,
      mark: fc.constantFrom(...nests),
      deep: fc.constantFrom(10, 50, 200),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('long'),
      at: place,
      unit: fc.constantFrom(...units),
      size: fc.constantFrom(1_000, 9_900, 1_000_000),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('header'),
      line: place,
      text: fc.oneof(fc.constantFrom(...values), fc.string({ maxLength: 20 })),
    }),
  },
);
