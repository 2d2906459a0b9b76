import type { DiagnosticId } from '../../diagnostics/diagnostic.ts';
import type { World } from './surroundings.ts';

/** One finding: its id, where it begins and ends as `line:column`, what it says, what to do. */
type Finding = readonly [id: DiagnosticId, at: string, message: string, hint: string];

interface FaultCase {
  readonly name: string;
  readonly world?: World;
  /** The text below front matter of four lines, so that its first line is line 5 of the file. */
  readonly lines: readonly string[];
  readonly findings: readonly Finding[];
}

const pictures: World = {
  pictures: { 'door.png': { width: 10, height: 10 }, 'bad.png': 'unreadable' },
};
const table: World = { data: { 'air.csv': 'rack,in\na,1\nb,two\n' } };

/** Every kind of fault that a text can have, by what an author did. */
export const faultCases: readonly FaultCase[] = [
  {
    name: 'abbreviations that nobody explains',
    world: { glossary: { HPC: 'high-performance computing', USA: '' } },
    lines: [
      '## WMO',
      '',
      'The HPC of the USA, *an* \\* ECMWF, in MMXXVI at 9 PM, 4 GB, `QWE`, [ASD](https://a.example).',
      'The ECMWF again, the National Energy Board (NEB), the NEB, IEA (a long name), and WMOs.',
      'He said: DO NOT STOP NOW.',
    ],
    findings: [
      [
        'abbreviation-unexplained',
        '7:29-7:34',
        '`ECMWF` is not explained',
        'say what it stands for in glossary.yml; an entry without a meaning says that everybody knows',
      ],
      [
        'abbreviation-unexplained',
        '8:83-8:86',
        '`WMO` is not explained',
        'say what it stands for in glossary.yml; an entry without a meaning says that everybody knows',
      ],
    ],
  },
  {
    name: 'a line without end',
    lines: ['Text.', 'x'.repeat(10_001)],
    findings: [
      [
        'line-too-long',
        '6:10001',
        'the line has 10001 characters, and 10000 are the most that is read',
        'break the line; a paragraph may go over many',
      ],
    ],
  },
  {
    name: 'quotes in one another without end',
    lines: ['Text.', `${'> '.repeat(101)}x`],
    findings: [
      [
        'text-too-deep',
        '6:1',
        'what begins here stands in more than 100 others',
        'put less into one another, or close what was opened',
      ],
    ],
  },
  {
    name: 'a tag that is not closed',
    lines: ['Text with a <Mark>mark that', 'goes on.'],
    findings: [
      [
        'mdx-syntax',
        '5:13',
        '`<Mark>` is not closed in its paragraph',
        'close the tag, or write &lt; for a plain less-than sign',
      ],
    ],
  },
  {
    name: 'a block that is not closed',
    lines: ['<Callout kind="tip">', '', 'Text.'],
    findings: [
      [
        'mdx-syntax',
        '5:1',
        '`<Callout>` is not closed',
        'close the tag, or write &lt; for a plain less-than sign',
      ],
    ],
  },
  {
    name: 'two tags that are not closed',
    lines: ['One <Mark>two.', '', 'Three <Kbd>four.', '', '> Five <Sup>six.'],
    findings: [
      [
        'mdx-syntax',
        '5:5',
        '`<Mark>` is not closed in its paragraph',
        'close the tag, or write &lt; for a plain less-than sign',
      ],
      [
        'mdx-syntax',
        '7:7',
        '`<Kbd>` is not closed in its paragraph',
        'close the tag, or write &lt; for a plain less-than sign',
      ],
      [
        'mdx-syntax',
        '9:8',
        '`<Sup>` is not closed in its paragraph',
        'close the tag, or write &lt; for a plain less-than sign',
      ],
    ],
  },
  {
    name: 'tags closed in the wrong order',
    lines: ['A <Mark>b <Kbd>c</Mark> d</Kbd>.'],
    findings: [
      [
        'mdx-syntax',
        '5:17',
        '`</Mark>` stands where `</Kbd>` is expected',
        'close the tags in the order in which they were opened, the last one first',
      ],
      [
        'mdx-syntax',
        '5:3',
        '`<Mark>` is not closed in its paragraph',
        'close the tag, or write &lt; for a plain less-than sign',
      ],
    ],
  },
  {
    name: 'a closing tag alone',
    lines: ['Text.</Mark>'],
    findings: [
      ['mdx-syntax', '5:6', '`</Mark>` closes nothing', 'remove it, or open the tag before it'],
    ],
  },
  {
    name: 'a closing tag behind text',
    lines: ['<Callout>', '', 'Text.', '', '</Callout> More.'],
    findings: [
      [
        'mdx-syntax',
        '9:1',
        '`</Callout>` stands in a paragraph, and its opening tag does not',
        'put both tags on lines of their own',
      ],
      [
        'mdx-syntax',
        '5:1',
        '`<Callout>` is not closed',
        'close the tag, or write &lt; for a plain less-than sign',
      ],
    ],
  },
  {
    name: 'a tag that ends too early',
    lines: ['A <b and c.'],
    findings: [
      [
        'mdx-syntax',
        '5:3',
        'the tag `<b` cannot be read: unexpected character `.` (U+002E) in attribute name',
        'close the tag, or write &lt; for a plain less-than sign',
      ],
    ],
  },
  {
    name: 'a property without quotes',
    lines: ['<Callout kind=tip>', '', 'Text.', '', '</Callout>'],
    findings: [
      [
        'mdx-syntax',
        '5:1',
        'the tag `<Callout` cannot be read: unexpected character `t` (U+0074) before attribute value',
        'write the value in quotes: name="value"',
      ],
      ['mdx-syntax', '9:1', '`</Callout>` closes nothing', 'remove it, or open the tag before it'],
    ],
  },
  {
    name: 'a tag in a caption that is not closed',
    world: pictures,
    lines: ['![A door.](door.png "An <Mark>open tag")'],
    findings: [
      [
        'mdx-syntax',
        '5:1-5:41',
        '`<Mark>` is not closed in its paragraph',
        'close the tag, or write &lt; for a plain less-than sign',
      ],
    ],
  },
  {
    name: 'an import',
    lines: ["import x from 'y'", '', 'Text.'],
    findings: [
      [
        'javascript',
        '5:1-5:18',
        "`import x from 'y'` is a JavaScript import",
        'remove it; the components of the guide are there without it',
      ],
    ],
  },
  {
    name: 'an export',
    lines: ['export const x = 1'],
    findings: [
      [
        'javascript',
        '5:1-5:19',
        '`export const x = 1` is a JavaScript export',
        'put what the post says into front matter',
      ],
    ],
  },
  {
    name: 'an export over several paragraphs',
    lines: ['export function X() {', '', '  return 1', '}'],
    findings: [
      [
        'javascript',
        '5:1-5:22',
        '`export function X() {` is a JavaScript export',
        'put what the post says into front matter',
      ],
    ],
  },
  {
    name: 'an expression',
    lines: ['It is {new Date()} now.'],
    findings: [
      [
        'javascript',
        '5:7-5:19',
        '`{new Date()}` is a JavaScript expression',
        'write the text that it stands for; for plain braces write \\{ and \\}',
      ],
    ],
  },
  {
    name: 'an expression over two lines',
    lines: ['It is {process', '.env} now.'],
    findings: [
      [
        'javascript',
        '5:7-6:6',
        '`{process .env}` is a JavaScript expression',
        'write the text that it stands for; for plain braces write \\{ and \\}',
      ],
    ],
  },
  {
    name: 'an expression in a property',
    lines: ['<Callout title={1 + 1}>', '', 'Text.', '', '</Callout>'],
    findings: [
      [
        'javascript',
        '5:10-5:23',
        '`title={1 + 1}` is a JavaScript expression',
        'write title="value"',
      ],
    ],
  },
  {
    name: 'a spread',
    lines: ['<Kbd {...props}>K</Kbd>'],
    findings: [
      [
        'javascript',
        '5:6-5:16',
        '`{...props}` spreads JavaScript into <Kbd>',
        'write each property as name="value"',
      ],
    ],
  },
  {
    name: 'an expression in a caption',
    world: pictures,
    lines: [
      '<Figure caption="Home is {process.env.HOME}.">',
      '',
      '![A door.](door.png)',
      '',
      '</Figure>',
    ],
    findings: [
      [
        'javascript',
        '5:1-9:10',
        '`{process.env.HOME}` is a JavaScript expression',
        'write the text that it stands for; for plain braces write \\{ and \\}',
      ],
    ],
  },
  {
    name: 'a component that is misspelt',
    lines: ['A <Anotation>b</Anotation>.'],
    findings: [
      [
        'component-unknown',
        '5:3-5:13',
        'there is no component `Anotation`',
        'did you mean `Annotation`?',
      ],
    ],
  },
  {
    name: 'a component that does not exist',
    lines: ['<Slideshow>', '', 'Text.', '', '</Slideshow>'],
    findings: [
      [
        'component-unknown',
        '5:1-5:11',
        'there is no component `Slideshow`',
        'use one of the components of the guide',
      ],
    ],
  },
  {
    name: 'a generic type in prose',
    lines: ['A List<String> of things.'],
    findings: [
      [
        'component-unknown',
        '5:7-5:14',
        'there is no component `String`',
        'use one of the components of the guide',
      ],
    ],
  },
  {
    name: 'a property that is misspelt',
    lines: ['<Callout knid="tip">', '', 'Text.', '', '</Callout>'],
    findings: [
      [
        'component-property',
        '5:10-5:20',
        '<Callout> has no property `knid`',
        'did you mean `kind`?',
      ],
    ],
  },
  {
    name: 'a property of a component that has none',
    lines: ['A<Annotation kind="x">b</Annotation>.'],
    findings: [
      ['component-property', '5:14-5:22', '<Annotation> has no property `kind`', 'it has none'],
    ],
  },
  {
    name: 'a handler',
    lines: ['A <b onclick="alert(1)">b</b>.'],
    findings: [
      [
        'component-property',
        '5:6-5:24',
        '<b> has no property `onclick`',
        'it has `title`, `lang`, `dir`',
      ],
    ],
  },
  {
    name: 'a value that is not one of those',
    lines: ['<Callout kind="hint">', '', 'Text.', '', '</Callout>'],
    findings: [
      [
        'component-property',
        '5:10-5:21',
        '`kind` of <Callout> is one of note, abstract, info, tip, success, question, warning, failure, danger, bug, example, quote; it is "hint"',
        'use the properties that the guide names',
      ],
    ],
  },
  {
    name: 'a width that is none',
    world: pictures,
    lines: ['<Figure width="33%">', '', '![A door.](door.png)', '', '</Figure>'],
    findings: [
      [
        'component-property',
        '5:9-5:20',
        '`width` of <Figure> is a share of the text column in steps of 5%, such as "35%"; it is "33%"',
        'use the properties that the guide names',
      ],
    ],
  },
  {
    name: 'a flag with a value',
    lines: ['<Callout open="false">', '', 'Text.', '', '</Callout>'],
    findings: [
      [
        'component-property',
        '5:10-5:22',
        '`open` of <Callout> takes no value: write the name alone; it is "false"',
        'use the properties that the guide names',
      ],
    ],
  },
  {
    name: 'a property that is missing',
    lines: ['<Tabs>', '', '<Tab>', '', 'Text.', '', '</Tab>', '', '</Tabs>'],
    findings: [['component-property', '7:1-11:7', '<Tab> has no `title`', 'write title="…"']],
  },
  {
    name: 'a property twice',
    lines: ['<Callout title="a" title="b">', '', 'Text.', '', '</Callout>'],
    findings: [
      ['component-property', '5:20-5:29', '<Callout> has `title` twice', 'remove one of the two'],
    ],
  },
  {
    name: 'an empty title',
    lines: ['<Callout title="">', '', 'Text.', '', '</Callout>'],
    findings: [
      [
        'component-property',
        '5:10-5:18',
        '`title` of <Callout> must not be empty; it is ""',
        'use the properties that the guide names',
      ],
    ],
  },
  {
    name: 'a callout of no kind',
    lines: ['> A quote.', '', '> [!WARNNG] Title', '> Text.'],
    findings: [
      [
        'component-property',
        '7:3-7:12',
        '`[!WARNNG]` is not a kind of callout',
        'did you mean [!WARNING]?',
      ],
    ],
  },
  {
    name: 'a callout of a kind far from any',
    lines: ['> [!HURRAH]', '> Text.'],
    findings: [
      [
        'component-property',
        '5:3-5:12',
        '`[!HURRAH]` is not a kind of callout',
        'the kinds are note, abstract, info, tip, success, question, warning, failure, danger, bug, example, quote',
      ],
    ],
  },
  {
    name: 'the address of a lost picture',
    lines: ['<Figure missing source="javascript:alert(1)">Lost.</Figure>'],
    findings: [
      [
        'component-property',
        '5:17-5:45',
        '`source` of <Figure> is an http or https address; it is "javascript:alert(1)"',
        'use the properties that the guide names',
      ],
    ],
  },
  {
    name: 'an embed without an address',
    lines: ['<Embed src="map" title="A map" />'],
    findings: [
      [
        'component-property',
        '5:8-5:17',
        '`src` of <Embed> is an http or https address; it is "map"',
        'use the properties that the guide names',
      ],
    ],
  },
  {
    name: 'text in tabs',
    lines: ['<Tabs>', '', 'Text.', '', '</Tabs>'],
    findings: [
      [
        'component-content',
        '5:1-9:8',
        '<Tabs> holds <Tab title="…"> and nothing else',
        'see the guide for what the component holds',
      ],
    ],
  },
  {
    name: 'a tab outside tabs',
    lines: ['<Tab title="x">', '', 'Text.', '', '</Tab>'],
    findings: [
      ['component-content', '5:1-9:7', '<Tab> stands outside <Tabs>', 'put <Tabs> around it'],
    ],
  },
  {
    name: 'a component of the browser in a post that does not say so',
    lines: ['<WhatIf label="Hours" from="1" to="9" start="2" times="0.5" unit="euros" />'],
    findings: [
      [
        'component-interactive',
        '5:1-5:76',
        '<WhatIf> runs in the browser, and this post does not say that it does',
        'write `interactive: true` into the front matter; the page then brings React with it',
      ],
    ],
  },
  {
    name: 'a summary outside details',
    lines: ['<summary>', 'Text.', '</summary>'],
    findings: [
      [
        'component-content',
        '5:1-7:11',
        '<summary> stands outside <details>',
        'put <details> around it',
      ],
    ],
  },
  {
    name: 'a gallery of words',
    lines: ['<Gallery>', '', '- A door.', '', '</Gallery>'],
    findings: [
      [
        'component-content',
        '5:1-9:11',
        '<Gallery> holds one list of pictures',
        'write - ![alt](picture.png "Caption") for each',
      ],
    ],
  },
  {
    name: 'a gallery of paragraphs',
    world: pictures,
    lines: ['<Gallery>', '', '![A door.](door.png)', '', '</Gallery>'],
    findings: [
      [
        'component-content',
        '5:1-9:11',
        '<Gallery> holds one list of pictures',
        'write - ![alt](picture.png "Caption") for each',
      ],
    ],
  },
  {
    name: 'a figure that holds nothing',
    lines: ['<Figure caption="Nothing.">', '</Figure>'],
    findings: [
      [
        'component-content',
        '5:1-6:10',
        '<Figure> holds nothing',
        'put a picture, a table, code or a diagram into it, or say <Figure missing>',
      ],
    ],
  },
  {
    name: 'a callout in a line',
    lines: ['Text <Callout>inside</Callout> a line.'],
    findings: [
      [
        'component-content',
        '5:6-5:31',
        '<Callout> stands inside a line of text',
        'put it in a paragraph of its own, with an empty line before and after',
      ],
    ],
  },
  {
    name: 'a note that holds a list',
    lines: ['<Annotation>', '', '- a', '- b', '', '</Annotation>'],
    findings: [
      [
        'component-content',
        '5:1-10:14',
        '<Annotation> holds more than a line of text',
        'for several paragraphs write [^note-1] and define it below',
      ],
    ],
  },
  {
    name: 'code notes without a list',
    lines: ['<CodeNotes>', '', '```sh', 'ls', '```', '', '</CodeNotes>'],
    findings: [
      [
        'component-content',
        '5:1-11:13',
        '<CodeNotes> holds a fence and a numbered list',
        'put the fence first and one numbered list after it, nothing else',
      ],
    ],
  },
  {
    name: 'a component that holds nothing',
    lines: ['A <Ref to="x">door</Ref>.'],
    findings: [
      ['component-content', '5:3-5:25', '<Ref> holds nothing', 'write <Ref … />'],
      [
        'figure-unknown',
        '5:3-5:25',
        'there is no figure `x`',
        'give a figure this id, or name one that exists',
      ],
    ],
  },
  {
    name: 'a property in a caption',
    world: pictures,
    lines: ['![A door.](door.png "A <b style=\'x\' title={1}>door</b>.")'],
    findings: [
      ['javascript', '5:1-5:58', '`title={1}` is a JavaScript expression', 'write title="value"'],
      [
        'component-property',
        '5:1-5:58',
        '<b> has no property `style`',
        'it has `title`, `lang`, `dir`',
      ],
    ],
  },
  {
    name: 'a picture in a caption',
    world: pictures,
    lines: ['![A door.](door.png "A ![door](door.png).")'],
    findings: [
      [
        'component-content',
        '5:1-5:44',
        'a caption is a line of text and holds a picture',
        'see the guide for what the component holds',
      ],
    ],
  },
  {
    name: 'an HTML element',
    lines: ['<div>', '', 'Text.', '', '</div>'],
    findings: [
      [
        'html-element',
        '5:1-5:5',
        '`<div>` is not an element that a post may use',
        'write it as Markdown, or &lt;div> for the characters themselves',
      ],
    ],
  },
  {
    name: 'an HTML link',
    lines: ['See <a href="https://example.org/">this</a>.'],
    findings: [
      [
        'html-element',
        '5:5-5:7',
        '`<a>` is not an element that a post may use',
        'write [text](address)',
      ],
    ],
  },
  {
    name: 'a script',
    lines: ['Text <script>alert(1)</script>.'],
    findings: [
      [
        'html-element',
        '5:6-5:13',
        '`<script>` is not an element that a post may use',
        'a post runs nothing; remove it, or show it as code in `backticks`',
      ],
    ],
  },
  {
    name: 'a frame',
    lines: ['<iframe src="https://example.org/"></iframe>'],
    findings: [
      [
        'html-element',
        '5:1-5:8',
        '`<iframe>` is not an element that a post may use',
        'write <Embed src="…" title="…" />',
      ],
    ],
  },
  {
    name: 'an element in a caption',
    world: pictures,
    lines: ['<Figure caption="A <div>door</div>.">', '', '![A door.](door.png)', '', '</Figure>'],
    findings: [
      [
        'html-element',
        '5:1-9:10',
        '`<div>` is not an element that a post may use',
        'write it as Markdown, or &lt;div> for the characters themselves',
      ],
    ],
  },
  {
    name: 'a link that runs something',
    lines: ['See [this](javascript:alert(1)).'],
    findings: [
      [
        'link-unsafe',
        '5:5-5:32',
        'a link begins with `javascript:`',
        'link to an http(s), mailto or tel address, or to a page of this site',
      ],
    ],
  },
  {
    name: 'a link to nothing',
    lines: ['See [this](/posts/nothing/) and [that](nothing.pdf).'],
    findings: [
      [
        'link-dead',
        '5:5-5:28',
        'nothing of this site is at `/posts/nothing/`',
        'correct the address',
      ],
      ['link-dead', '5:33-5:52', 'nothing of this site is at `nothing.pdf`', 'correct the address'],
    ],
  },
  {
    name: 'a link from a definition',
    lines: ['See [this].', '', '[this]: nothing.html'],
    findings: [
      ['link-dead', '5:5-5:11', 'nothing of this site is at `nothing.html`', 'correct the address'],
    ],
  },
  {
    name: 'a link to a heading that does not exist',
    lines: ['## The cold aisle', '', 'See [above](#the-cold-isle).'],
    findings: [
      [
        'anchor-dead',
        '7:5-7:28',
        'the text has no heading `#the-cold-isle`',
        'did you mean `#the-cold-aisle`?',
      ],
    ],
  },
  {
    name: 'a picture that does not exist',
    world: pictures,
    lines: ['Text ![A door.](dor.png)'],
    findings: [
      [
        'image-missing',
        '5:6-5:25',
        'there is no picture `dor.png` beside the post',
        'put the file beside the post, or correct its name',
      ],
    ],
  },
  {
    name: 'a picture on another site',
    world: pictures,
    lines: ['![A door.](https://example.org/door.png)'],
    findings: [
      [
        'image-missing',
        '5:1-5:41',
        'the picture `https://example.org/door.png` is on another site',
        'save it beside the post: a page fetches nothing from elsewhere',
      ],
    ],
  },
  {
    name: 'a film that does not exist',
    lines: ['<Video src="film.mp4" title="A film" />'],
    findings: [
      [
        'image-missing',
        '5:8-5:22',
        'there is no file `film.mp4` beside the post',
        'put the file beside the post, or correct its name',
      ],
    ],
  },
  {
    name: 'a poster that does not exist',
    world: { files: ['film.mp4'] },
    lines: ['<Video src="film.mp4" poster="door.png" title="A film" />'],
    findings: [
      [
        'image-missing',
        '5:23-5:40',
        'there is no file `door.png` beside the post',
        'put the file beside the post, or correct its name',
      ],
    ],
  },
  {
    name: 'a picture that cannot be read',
    world: pictures,
    lines: ['![A door.](bad.png)'],
    findings: [
      [
        'image-unreadable',
        '5:1-5:20',
        '`bad.png` is not a picture that can be read',
        'save the picture again as PNG, JPEG, WebP, AVIF, GIF or SVG',
      ],
    ],
  },
  {
    name: 'a picture without a description',
    world: pictures,
    lines: ['Text ![](door.png) text.'],
    findings: [
      [
        'image-alt-missing',
        '5:6-5:19',
        'the picture `door.png` has no text alternative',
        'describe the picture; write <img src="…" alt="" /> to say that it is decorative',
      ],
    ],
  },
  {
    name: 'an element without a description',
    world: pictures,
    lines: ['Text <img src="door.png" /> text.'],
    findings: [
      [
        'image-alt-missing',
        '5:6-5:28',
        '<img> has no `alt`',
        'describe the picture; write <img src="…" alt="" /> to say that it is decorative',
      ],
    ],
  },
  {
    name: 'a description that is still to be written',
    world: pictures,
    lines: ['Text ![?](door.png) text.'],
    findings: [
      [
        'image-alt-gap',
        '5:6-5:20',
        'nobody has described the picture `door.png` yet',
        'write what the picture shows in the place of the question mark',
      ],
    ],
  },
  {
    name: 'spaces in the names of files',
    world: pictures,
    lines: [
      'Text ![The door](the door.png "Shut") and',
      'see [the plan](floor plan.pdf), or \\[no\\](a b.pdf).',
    ],
    findings: [
      [
        'address-space',
        '5:6-5:38',
        '`![The door](the door.png "Shut")` is no picture: its address holds a space',
        'put the address in angle brackets: <the door.png>',
      ],
      [
        'address-space',
        '6:5-6:31',
        '`[the plan](floor plan.pdf)` is no link: its address holds a space',
        'put the address in angle brackets: <floor plan.pdf>',
      ],
    ],
  },
  {
    name: 'a diagram without a description',
    lines: ['```mermaid', 'graph LR', '  A --> B', '```'],
    findings: [
      [
        'image-alt-missing',
        '5:1-8:4',
        'the diagram has no text alternative',
        'write ```mermaid alt="what the diagram shows"',
      ],
    ],
  },
  {
    name: 'a chart without data',
    world: table,
    lines: ['<Chart src="ar.csv" kind="bars" x="rack" y="in" alt="x" />'],
    findings: [
      [
        'data-missing',
        '5:8-5:20',
        'there is no file `ar.csv` beside the post',
        'put the CSV file beside the post, or correct its name',
      ],
    ],
  },
  {
    name: 'a column that does not exist',
    world: table,
    lines: ['<Chart src="air.csv" kind="bars" x="rak" y="in" alt="x" />'],
    findings: [
      ['data-invalid', '5:34-5:41', '`air.csv` has no column `rak`', 'did you mean `rack`?'],
    ],
  },
  {
    name: 'a column far from any',
    world: table,
    lines: ['<Chart src="air.csv" kind="bars" x="rack" y="outside" alt="x" />'],
    findings: [
      [
        'data-invalid',
        '5:43-5:54',
        '`air.csv` has no column `outside`',
        'its columns are `rack`, `in`',
      ],
    ],
  },
  {
    name: 'a value that is no number',
    world: table,
    lines: ['<Chart src="air.csv" kind="bars" x="rack" y="in" alt="x" />'],
    findings: [
      [
        'data-invalid',
        '5:8-5:21',
        'line 3 of `air.csv` has `two` in `in`, which is no number',
        'correct the CSV file, or name a column that it has',
      ],
    ],
  },
  {
    name: 'a figure that does not exist',
    world: pictures,
    lines: ['![A door.](door.png "A door. [#door]")', '', 'See <Ref to="dor" />.'],
    findings: [['figure-unknown', '7:5-7:21', 'there is no figure `dor`', 'did you mean `door`?']],
  },
  {
    name: 'a figure without a caption',
    world: pictures,
    lines: [
      '<Figure id="door">',
      '',
      '![A door.](door.png)',
      '',
      '</Figure>',
      '',
      'See <Ref to="door" />.',
    ],
    findings: [
      [
        'figure-unknown',
        '11:5-11:22',
        'there is no figure `door`',
        'only a figure with a caption has a number; give it one, or write a link',
      ],
    ],
  },
  {
    name: 'a note that is not defined',
    lines: ['Text with', 'a note[^rows] in it.'],
    findings: [
      [
        'footnote-undefined',
        '6:7-6:14',
        'the note `[^rows]` is not defined',
        'add a line [^rows]: with the text of the note, or write \\[^rows] for the characters themselves',
      ],
    ],
  },
  {
    name: 'a note that is not defined, in a caption',
    world: pictures,
    lines: ['![A door.](door.png "A door.[^rows]")'],
    findings: [
      [
        'footnote-undefined',
        '5:1-5:38',
        'the note `[^rows]` is not defined',
        'add a line [^rows]: with the text of the note',
      ],
    ],
  },
  {
    name: 'a note that is not defined, in a note',
    lines: ['Text.[^a]', '', '[^a]: A note.[^b]'],
    findings: [
      [
        'footnote-undefined',
        '7:14-7:18',
        'the note `[^b]` is not defined',
        'add a line [^b]: with the text of the note, or write \\[^b] for the characters themselves',
      ],
    ],
  },
  {
    name: 'a note that nothing refers to',
    lines: ['Text.', '', '[^rows]: A note.'],
    findings: [
      [
        'footnote-unreferenced',
        '7:1-7:17',
        'nothing refers to the note `[^rows]`',
        'refer to the note in the text, or remove it',
      ],
    ],
  },
  {
    name: 'a note that is defined twice',
    lines: ['Text.[^note-x]', '', '[^note-x]: One.', '', '[^Note-X]: Two.'],
    findings: [
      [
        'footnote-duplicate',
        '9:1-9:16',
        'the note `[^Note-X]` is defined twice',
        'give each note a label of its own',
      ],
    ],
  },
  {
    name: 'a heading of level 1',
    lines: ['# Title'],
    findings: [
      [
        'heading-level',
        '5:1-5:8',
        'the text has a heading of level 1, which is the title of the post',
        'write ## or put the title into front matter',
      ],
    ],
  },
  {
    name: 'a level that is skipped',
    lines: ['## Two', '', '#### Four'],
    findings: [
      ['heading-level', '7:1-7:10', '`####` comes after level 2 and skips one', 'write ###'],
    ],
  },
  {
    name: 'a text that begins at level 3',
    lines: ['### Three'],
    findings: [
      ['heading-level', '5:1-5:10', '`###` comes after level 1 and skips one', 'write ##'],
    ],
  },
  {
    name: 'an id twice',
    lines: ['## One [#same]', '', '## Two [#same]'],
    findings: [
      [
        'heading-id-duplicate',
        '7:1-7:15',
        'two headings have the id `same`',
        'give each heading and figure an id of its own',
      ],
    ],
  },
  {
    name: 'an id of a heading and a figure',
    world: pictures,
    lines: ['## One [#same]', '', '![A door.](door.png "A door. [#same]")'],
    findings: [
      [
        'heading-id-duplicate',
        '7:1-7:39',
        'the id `same` is taken',
        'give each heading and figure an id of its own',
      ],
    ],
  },
  {
    name: 'a language that is misspelt',
    lines: ['- ```typscript', '  let a', '  ```'],
    findings: [
      [
        'code-language-unknown',
        '5:6-5:15',
        '`typscript` is not a language that can be highlighted',
        'did you mean `typescript`?',
      ],
    ],
  },
  {
    name: 'a language far from any',
    lines: ['~~~ klingon title="x"', 'x', '~~~'],
    findings: [
      [
        'code-language-unknown',
        '5:5-5:12',
        '`klingon` is not a language that can be highlighted',
        'name a language that Shiki knows, or `text`',
      ],
    ],
  },
  {
    name: 'a marker without an item',
    lines: [
      '<CodeNotes>',
      '',
      '```sh',
      'ls # (1)!',
      'ls  # (2)!',
      '```',
      '',
      '1. One.',
      '',
      '</CodeNotes>',
    ],
    findings: [
      [
        'code-notes-mismatch',
        '9:5',
        'the marker (2)! has no item in the list',
        'give each marker (n)! an item of the list, and each item a marker',
      ],
    ],
  },
  {
    name: 'an item without a marker',
    lines: [
      '<CodeNotes>',
      '',
      '```sh',
      'ls # (1)!',
      '```',
      '',
      '1. One.',
      '2. Two.',
      '',
      '</CodeNotes>',
    ],
    findings: [
      [
        'code-notes-mismatch',
        '12:1-12:8',
        'item 2 of the list has no marker in the code',
        'write a comment (2)! at the end of its line',
      ],
    ],
  },
  {
    name: 'a formula in a line',
    lines: ['A flow $$\\frac{1$$ of air.'],
    findings: [
      [
        'math-syntax',
        '5:17',
        "the formula cannot be set: Unexpected end of input in a macro argument, expected '}'",
        'correct the TeX',
      ],
    ],
  },
  {
    name: 'a formula as a block',
    lines: ['> $$', '> a +', '>   \\bad{x}', '> $$'],
    findings: [
      [
        'math-syntax',
        '7:5',
        'the formula cannot be set: Unsupported function name: \\bad',
        'correct the TeX',
      ],
    ],
  },
  {
    name: 'a diagram that is none',
    lines: ['```mermaid alt="x"', 'grph LR', '```'],
    findings: [
      [
        'diagram-syntax',
        '5:1-7:4',
        'the diagram cannot be drawn: Invalid mermaid header: "grph LR". Expected "graph TD", "flowchart LR", "stateDiagram-v2", etc.',
        'correct the mermaid source',
      ],
    ],
  },
  {
    name: 'an embed from a site that is not listed',
    lines: ['<Embed src="https://example.org/map" title="A map" />'],
    findings: [
      [
        'embed-host',
        '5:1-5:54',
        '`example.org` is not a site that is embedded',
        'use a plain link',
      ],
    ],
  },
  {
    name: 'an embed without encryption',
    lines: ['<Embed src="http://www.youtube.com/watch" title="A film" />'],
    findings: [
      [
        'embed-host',
        '5:1-5:60',
        '`www.youtube.com` is not a site that is embedded',
        'use a plain link',
      ],
    ],
  },
  {
    name: 'faults of several kinds',
    world: pictures,
    lines: [
      '## Two [#a]',
      '',
      '<Callout kind="tipp">',
      '',
      'An <Mark>open mark and {a.b}.',
      '',
      '</Callout>',
      '',
      'A note[^x] and a ![](dor.png) and <Foo /> and [a](#b).',
      '',
      '```nolanguage',
      'x',
      '```',
      '',
      '</Tabs>',
    ],
    findings: [
      [
        'mdx-syntax',
        '9:4',
        '`<Mark>` is not closed in its paragraph',
        'close the tag, or write &lt; for a plain less-than sign',
      ],
      ['mdx-syntax', '19:1', '`</Tabs>` closes nothing', 'remove it, or open the tag before it'],
      [
        'component-property',
        '7:10-7:21',
        '`kind` of <Callout> is one of note, abstract, info, tip, success, question, warning, failure, danger, bug, example, quote; it is "tipp"',
        'use the properties that the guide names',
      ],
      [
        'javascript',
        '9:24-9:29',
        '`{a.b}` is a JavaScript expression',
        'write the text that it stands for; for plain braces write \\{ and \\}',
      ],
      [
        'component-unknown',
        '13:35-13:39',
        'there is no component `Foo`',
        'use one of the components of the guide',
      ],
      [
        'image-alt-missing',
        '13:18-13:30',
        'the picture `dor.png` has no text alternative',
        'describe the picture; write <img src="…" alt="" /> to say that it is decorative',
      ],
      [
        'image-missing',
        '13:18-13:30',
        'there is no picture `dor.png` beside the post',
        'put the file beside the post, or correct its name',
      ],
      [
        'code-language-unknown',
        '15:4-15:14',
        '`nolanguage` is not a language that can be highlighted',
        'name a language that Shiki knows, or `text`',
      ],
      [
        'footnote-undefined',
        '13:7-13:11',
        'the note `[^x]` is not defined',
        'add a line [^x]: with the text of the note, or write \\[^x] for the characters themselves',
      ],
      [
        'anchor-dead',
        '13:47-13:54',
        'the text has no heading `#b`',
        'link to a heading that exists',
      ],
    ],
  },
  {
    name: 'a line without end',
    lines: ['Text.', 'a'.repeat(10_001)],
    findings: [
      [
        'line-too-long',
        '6:10001',
        'the line has 10001 characters, and 10000 are the most that is read',
        'break the line; a paragraph may go over many',
      ],
    ],
  },
  {
    name: 'quotes in quotes without end',
    lines: ['Text.', '', `${'> '.repeat(101)}a`],
    findings: [
      [
        'text-too-deep',
        '7:1',
        'what begins here stands in more than 100 others',
        'put less into one another, or close what was opened',
      ],
    ],
  },
  {
    name: 'tags in tags without end',
    lines: [`${'<Kbd>'.repeat(110)}a${'</Kbd>'.repeat(110)}`],
    findings: [
      [
        'text-too-deep',
        '5:496-5:618',
        'what begins here stands in more than 100 others',
        'put less into one another, or close what was opened',
      ],
    ],
  },
];
