import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { parsePage } from '../parse-page.ts';
import { securityPolicy } from './security-policy.ts';

const policyOf = (...pages: string[]) => securityPolicy(pages.map((html) => parsePage(html)));
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it('allows each inline script of any page by the hash of its text, once', () => {
  const { header } = policyOf(
    '<script>a < b && "é"</script><script type="speculationrules">{}</script>',
    '<script>a < b && "é"</script><svg><script>b()</script></svg>',
  );
  const hashes = [hash('a < b && "é"'), hash('{}'), hash('b()')].sort().join(' ');
  expect(header).toContain(`; script-src 'self' ${hashes};`);
});

it('needs no hash for data and for scripts with a source', () => {
  const { header } = policyOf(
    '<script type="application/ld+json">{}</script><script type="module" src="/a.js"></script>',
  );
  expect(header).toContain("; script-src 'self';");
});

it('is not unsafe in any part', () => {
  const { header, meta } = policyOf('<script>a()</script>');
  expect(header).toMatch(/^default-src 'none'; /);
  expect(header).not.toMatch(/unsafe|\*|https?:|data:/);
  expect(header).toBe(`${meta}; frame-ancestors 'none'`);
});
