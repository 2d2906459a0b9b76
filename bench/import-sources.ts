import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createRandom } from './random.ts';

/** A blog to import: its files by name, and which of them the command is given. */
interface ImportSource {
  readonly kind: string;
  readonly given: string;
  readonly files: Readonly<Record<string, string>>;
}

const fixtures = path.join(import.meta.dirname, '../lib/import');
/** Fixtures of what no post can keep whole. */
const lossy = new Set(['formulas-mathjax', 'heading-ids', 'table-cells-hold-blocks']);
const inHtml = inputs('html/fixtures', 'input.html');
const inMarkdown = inputs('kramdown/fixtures', 'input.md');
const words =
  'air aisle rack floor fan cold warm tile door lift room pipe water valve heat load power meter cable tray'.split(
    ' ',
  );
const inMaterial = [
  '!!! note "Warm air"\n\n    It goes up.\n\n    - And out.\n',
  '=== "Before"\n\n    ``` sh\n    fan --slow\n    ```\n\n=== "After"\n\n    ``` sh\n    fan --fast # (1)!\n    ```\n\n    1.  Twice as loud.\n',
  'The rows are 1.2 metres apart.(1)\n{ .annotate }\n\n1.  Two floor tiles of 60 cm.\n',
  'A term\n\n:   What it means.\n\n++ctrl+c++, ==marked==, H~2~O and a note[^1].\n\n[^1]: Said once.\n',
  '| Rack | Load |\n| --- | ---: |\n| A | 4 kW |\n| B | 7 kW |\n',
];

const inText = ['Warm air\n', '1. One\n2. Two\n', '• Three\n• Four\n'];

/** Makes six blogs of `count` posts each, the same at every run. */
export function importSources(count: number): readonly ImportSource[] {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const byName = (
    name: (number: number) => string,
    text: (number: number) => string,
    more: Readonly<Record<string, string>> = {},
  ) => ({
    ...Object.fromEntries(numbers.map((number) => [name(number), text(number)])),
    ...more,
  });
  return [
    {
      kind: 'jekyll',
      given: '.',
      files: byName(
        (number) => `_posts/2012-05-${day(number)}-room-${number}.md`,
        (number) => `---\ntitle: Room ${number}\nauthor: The Workshop\n---\n\n${markdown(number)}`,
      ),
    },
    {
      kind: 'markdown',
      given: '.',
      files: byName(
        (number) => `hall-${number}.md`,
        (number) =>
          `---\ntitle: Hall ${number}\ndate: 2013-05-${day(number)}\nauthor: The Workshop\n---\n\n${markdown(number)}`,
      ),
    },
    {
      kind: 'material',
      given: '.',
      files: byName(
        (number) => `docs/blog/posts/floor-${number}.md`,
        (number) =>
          `---\ndate: 2014-05-${day(number)}\nauthors: [workshop]\n---\n\n# Floor ${number}\n\n${body(number, inMaterial, (text) => `${text}\n`)}`,
        { 'mkdocs.yml': 'site_name: Floors\nplugins: [blog]\n' },
      ),
    },
    {
      kind: 'html',
      given: '.',
      files: byName(
        (number) => `door-${number}.html`,
        (number) =>
          `<!doctype html><html lang="en"><head><title>Door ${number}</title><meta property="article:published_time" content="2015-05-${day(number)}"><meta name="author" content="The Workshop"></head><body><article><h1>Door ${number}</h1>${html(number)}</article></body></html>`,
      ),
    },
    {
      kind: 'text',
      given: '.',
      files: byName(
        (number) => `lamp-${number}.txt`,
        (number) => `Lamp ${number}\n\n${body(number, inText, (text) => `${text}\n`)}`,
      ),
    },
    {
      kind: 'feed',
      given: 'feed.xml',
      files: {
        'feed.xml': `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Lifts</title>${numbers
          .map(
            (number) =>
              `<entry><id>tag:old.example,2016:${number}</id><title>Lift ${number}</title><author><name>The Workshop</name></author><published>2016-05-${day(number)}T00:00:00Z</published><link rel="alternate" href="https://old.example/lift-${number}.html"/><content type="html"><![CDATA[${html(number).replaceAll(']]>', '')}]]></content></entry>`,
          )
          .join('')}</feed>`,
      },
    },
  ];
}

function inputs(folder: string, file: string): readonly string[] {
  const whole = path.join(fixtures, folder);
  const names = readdirSync(whole).filter((name) => !lossy.has(name));
  return names.map((name) => readFileSync(path.join(whole, name, file), 'utf8'));
}

function day(number: number): string {
  return String((number % 28) + 1).padStart(2, '0');
}

function markdown(number: number): string {
  return body(number, inMarkdown, (text) => `${text}\n`);
}

function html(number: number): string {
  return body(number, inHtml, (text) => `<p>${text}</p>\n`);
}

/** About 1,500 words in paragraphs, and a construct of the fixtures behind every third of them. */
function body(
  number: number,
  constructs: readonly string[],
  paragraph: (text: string) => string,
): string {
  const random = createRandom(number);
  const parts = Array.from({ length: 20 }, (_, index) => {
    const text = Array.from({ length: 75 }, () => words[Math.floor(random() * words.length)]);
    const construct = constructs[Math.floor(random() * constructs.length)] ?? '';
    return `${paragraph(`${text.join(' ')}.`)}\n${index % 3 === 2 ? `${construct}\n` : ''}`;
  });
  return parts.join('\n');
}
