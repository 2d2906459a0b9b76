import path from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { htmlRules } from '../support/html-rules.ts';
import { expect, test } from '../support/test.ts';

for (const name of ['small', 'sub', 'real'] as const) {
  test(`every page of ${name} is valid HTML`, async ({ serve }) => {
    test.setTimeout(300_000);
    const { folder, basePath, pages } = await serve(name);
    const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
    const files = pages.map((page) => `${decodeURI(page).slice(basePath.length + 1)}index.html`);
    for (const file of [...files, '404.html']) {
      const { results } = await validator.validateFile(path.join(folder, file));
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
