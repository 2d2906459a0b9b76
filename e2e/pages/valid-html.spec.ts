import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { type ParserError, parse } from 'parse5';
import { parsePage } from '#lib/export/parse-page.ts';
import { serializePage } from '#lib/export/serialize-page.ts';
import { htmlRules } from '../support/html-rules.ts';
import { expect, test } from '../support/test.ts';

for (const name of ['small', 'sub', 'real'] as const) {
  test(`every page of ${name} is valid HTML`, async ({ serve }) => {
    test.setTimeout(300_000);
    const { folder, basePath, pages } = await serve(name);
    const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
    const files = pages.map((page) => `${decodeURI(page).slice(basePath.length + 1)}index.html`);
    for (const file of [...files, '404.html']) {
      const html = await readFile(path.join(folder, file), 'utf8');
      expect(parseErrors(html), file).toEqual([]);
      // The validator does not know that tags may be left out, so it sees the page with all of them.
      const { results } = await validator.validateString(serializePage(parsePage(html)));
      const faults = results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, line, column, message, selector }) =>
            `${ruleId} ${line}:${column} ${message} ${selector}`,
        ),
      );
      expect(faults, file).toEqual([]);
    }
  });
}

/** What the parser that the standard describes finds wrong (https://html.spec.whatwg.org/#parse-errors). */
function parseErrors(html: string): string[] {
  const errors: string[] = [];
  const onParseError = ({ code, startLine, startCol }: ParserError) => {
    errors.push(`${code} ${startLine}:${startCol}`);
  };
  parse(html, { onParseError, sourceCodeLocationInfo: true });
  return errors;
}
