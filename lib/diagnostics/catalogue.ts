import type { Severity } from './diagnostic.ts';

interface Kind {
  readonly severity: Severity;
  /** What a writer does about it when nothing more exact can be said. */
  readonly hint: string;
}

/**
 * Every kind of finding under its permanent name. A kind is added together with a fixture that
 * produces it; a name is never reused.
 */
export const catalogue = {
  // Files
  'file-unreadable': { severity: 'error', hint: 'check that the file exists and may be read' },
  'file-stray': { severity: 'error', hint: 'move it into the folder of a post, or delete it' },
  'file-empty': { severity: 'error', hint: 'write front matter and a text, or delete the file' },
  'file-not-utf8': { severity: 'error', hint: 'save the file as UTF-8' },
  'file-mojibake': {
    severity: 'error',
    hint: 'the text was decoded with the wrong character set; write the intended characters',
  },
  // Front matter and settings
  'yaml-syntax': {
    severity: 'error',
    hint: 'correct the YAML; quote a value that holds ": " or begins with a special character',
  },
  'front-matter-missing': {
    severity: 'error',
    hint: 'begin the file with a line ---, the front matter, and another line ---',
  },
  'front-matter-javascript': {
    severity: 'error',
    hint: 'front matter is YAML: write --- and plain keys',
  },
  'front-matter-language': {
    severity: 'error',
    hint: 'front matter is YAML: begin the file with a line that holds --- alone',
  },
  'key-missing': { severity: 'error', hint: 'add the key' },
  'key-unknown': { severity: 'error', hint: 'remove the key' },
  'key-mistyped': { severity: 'error', hint: 'give a value of the expected type' },
  'author-unknown': { severity: 'error', hint: 'add the author to authors.yml' },
  'category-unknown': { severity: 'error', hint: 'add the category to categories.yml' },
  'series-unknown': { severity: 'error', hint: 'add the series to series.yml' },
  'post-unknown': { severity: 'error', hint: 'name the folder of a post' },
  'series-order': {
    severity: 'error',
    hint: 'name every post of the series once, in reading order',
  },
  'date-invalid': {
    severity: 'error',
    hint: 'write YYYY-MM-DD, or an ISO date with a time and a zone',
  },
  'title-gap': {
    severity: 'error',
    hint: 'write the title in the place of the question mark, or set `draft: true`',
  },
  'date-gap': {
    severity: 'error',
    hint: 'write the day in the place of the question mark, or set `draft: true`',
  },
  'author-gap': {
    severity: 'error',
    hint: 'write an id of authors.yml in the place of the question mark, or set `draft: true`',
  },
  'description-gap': {
    severity: 'error',
    hint: 'write one or two sentences in the place of the question mark, or set `draft: true`',
  },
  'updated-before-date': {
    severity: 'error',
    hint: 'a text cannot be changed before it is published; correct one of the two',
  },
  'address-invalid': { severity: 'error', hint: 'use letters, digits and hyphens' },
  'address-taken': { severity: 'error', hint: 'rename one of the two' },
  'alias-invalid': {
    severity: 'error',
    hint: 'write the old path from the root of the site, such as /2019/old-name/',
  },
  'alias-taken': { severity: 'error', hint: 'remove the alias, or give it to one post only' },
  'feed-id-taken': { severity: 'error', hint: 'give each post an id of its own' },
  'author-empty': {
    severity: 'warning',
    hint: 'no published post names this author; remove the entry or write one',
  },
  'category-empty': {
    severity: 'warning',
    hint: 'no published post is in this category; remove the entry or write one',
  },
  'series-empty': {
    severity: 'warning',
    hint: 'no published post is in this series; remove the entry or write one',
  },
  // What was published
  'lock-syntax': {
    severity: 'error',
    hint: 'write /posts/first/, /posts/first/#heading, or an address, a space and a feed id',
  },
  'lock-behind': { severity: 'warning', hint: 'write it down: npm run publish:lock' },
  'address-lost': {
    severity: 'error',
    hint: 'add it to the `aliases` of the post that is there instead',
  },
  'feed-id-lost': { severity: 'error', hint: 'keep it as `id` in the front matter' },
  'heading-lost': { severity: 'error', hint: 'keep its id at the heading that says it now' },
  // The text
  'line-too-long': {
    severity: 'error',
    hint: 'break the line; a paragraph may go over many',
  },
  'text-too-deep': {
    severity: 'error',
    hint: 'put less into one another, or close what was opened',
  },
  'mdx-syntax': {
    severity: 'error',
    hint: 'close the tag, or write &lt; for a plain less-than sign',
  },
  javascript: {
    severity: 'error',
    hint: 'a post is data and runs nothing; write the text itself, or put it in `backticks`',
  },
  'component-unknown': { severity: 'error', hint: 'use one of the components of the guide' },
  'component-property': { severity: 'error', hint: 'use the properties that the guide names' },
  'component-interactive': {
    severity: 'error',
    hint: 'write `interactive: true` into the front matter; the page then brings React with it',
  },
  'component-content': { severity: 'error', hint: 'see the guide for what the component holds' },
  'html-element': { severity: 'error', hint: 'write it as Markdown' },
  'address-space': { severity: 'error', hint: 'put the address in angle brackets' },
  'link-unsafe': {
    severity: 'error',
    hint: 'link to an http(s), mailto or tel address, or to a page of this site',
  },
  'link-dead': { severity: 'error', hint: 'correct the address' },
  'anchor-dead': { severity: 'error', hint: 'link to a heading that exists' },
  'image-missing': { severity: 'error', hint: 'put the file beside the post, or correct its name' },
  'document-beside': {
    severity: 'error',
    hint: 'pack it into an archive, or put it into public/, whose files are sent as they are',
  },
  'image-unreadable': {
    severity: 'error',
    hint: 'save the picture again as PNG, JPEG, WebP, AVIF, GIF or SVG',
  },
  'image-alt-missing': {
    severity: 'error',
    hint: 'describe the picture; write <img src="…" alt="" /> to say that it is decorative',
  },
  'image-alt-gap': {
    severity: 'warning',
    hint: 'write what the picture shows in the place of the question mark',
  },
  'image-location': {
    severity: 'warning',
    hint: 'save the picture without its location, for example with exiftool -gps:all= -xmp:all=',
  },
  'image-large': {
    severity: 'warning',
    hint: 'save it smaller: a page shows at most 1,100 pixels in width, 2,200 on a fine screen',
  },
  'data-missing': {
    severity: 'error',
    hint: 'put the CSV file beside the post, or correct its name',
  },
  'data-invalid': { severity: 'error', hint: 'correct the CSV file, or name a column that it has' },
  'abbreviation-unexplained': {
    severity: 'warning',
    hint: 'say what it stands for in glossary.yml; an entry without a meaning says that everybody knows',
  },
  'figure-unknown': { severity: 'error', hint: 'give a figure this id, or name one that exists' },
  'footnote-undefined': { severity: 'error', hint: 'add the definition' },
  'footnote-unreferenced': {
    severity: 'error',
    hint: 'refer to the note in the text, or remove it',
  },
  'footnote-duplicate': {
    severity: 'error',
    hint: 'give each note a label of its own',
  },
  'heading-level': {
    severity: 'error',
    hint: 'go down one level at a time; the title of the post is level 1',
  },
  'heading-id-duplicate': {
    severity: 'error',
    hint: 'give each heading and figure an id of its own',
  },
  'code-language-unknown': {
    severity: 'error',
    hint: 'name a language that Shiki knows, or `text`',
  },
  'code-notes-mismatch': {
    severity: 'error',
    hint: 'give each marker (n)! an item of the list, and each item a marker',
  },
  'math-syntax': { severity: 'error', hint: 'correct the TeX' },
  'diagram-syntax': { severity: 'error', hint: 'correct the mermaid source' },
  'embed-host': { severity: 'error', hint: 'use a plain link' },
} as const satisfies Record<string, Kind>;
