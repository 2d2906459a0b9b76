import { expect, test } from 'vitest';
import { checkAlias } from './check-alias.ts';

test.each(['/old/', '/2019/05/old.html', '/', '/caf%C3%A9/', '/数据', '/a b', '/~ada/x.php'])(
  '%s can be an alias',
  (alias) => {
    expect(checkAlias(alias)).toBeUndefined();
  },
);

test.each([
  ['old', { reason: 'does not begin with a slash', hint: 'write /old' }],
  ['mailto:x@example.org', { reason: 'is a whole address' }],
  ['/?p=12', { reason: 'has a query or a fragment, which no redirect sees', hint: 'remove it' }],
  ['/a/..%2fb', { reason: 'holds a character that no path can have' }],
  ['/a/./b', { reason: 'steps through . or ..' }],
  ['/a\u0000', { reason: 'holds a character that no path can have' }],
])('%s cannot', (alias, fault) => {
  expect(checkAlias(alias)).toEqual(fault);
});
