import { expect, it } from 'vitest';
import { addSpeculationRules } from './add-speculation-rules.ts';
import { securityPolicy } from './hosting/security-policy.ts';
import { outputFixture } from './output-fixture.ts';
import { serializePage } from './serialize-page.ts';

function build(hostSendsHeaders: boolean) {
  const output = outputFixture({
    pages: { 'index.html': '' },
    basePath: '/blog',
    hostSendsHeaders,
  });
  addSpeculationRules(output);
  const file = output.files.get('speculation-rules.json');
  const trees = output.pages.map(({ tree }) => tree);
  return {
    rules: file && 'body' in file ? String(file.body) : '',
    html: trees.map((tree) => serializePage(tree)).join(''),
    policy: securityPolicy(trees).header,
  };
}

it('has pages of this site fetched when a reader is about to open them', () => {
  const { rules, html } = build(true);
  expect(JSON.parse(rules)).toEqual({
    prefetch: [{ where: { href_matches: ['/blog/', '/blog/*/'] }, eagerness: 'moderate' }],
  });
  expect(html).not.toContain('<script');
});

it('puts the rules into pages for a host without headers, where the policy allows them', () => {
  const { rules, html, policy } = build(false);
  expect(html).toContain(`<script type="speculationrules">${rules}</script>`);
  expect(policy).toContain("script-src 'self' 'sha256-");
});
