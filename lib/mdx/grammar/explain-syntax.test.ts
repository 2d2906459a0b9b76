import { expect, test } from 'vitest';
import { explainSyntax } from './explain-syntax.ts';

test.each([
  [
    'Expected a closing tag for `<Tab>` (3:1-3:6) before the end of `listItem`',
    '`<Tab>` is not closed in its list item',
  ],
  [
    'Expected a closing tag for `<Sup>` (3:1-3:6) before the end of `emphasis`',
    '`<Sup>` is not closed in its stretch of text',
  ],
  ['Expected a closing tag for `<Tab>` (3:1-3:6)', '`<Tab>` is not closed'],
  [
    'Unexpected lazy line in container, expected line to be prefixed with `>`',
    'the tag `<Tab` cannot be read: unexpected lazy line in container',
  ],
])('%s', (reason, message) => {
  expect(explainSyntax(reason, '<Tab').message).toBe(message);
});
