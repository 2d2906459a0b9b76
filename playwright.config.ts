import { defineConfig, devices } from '@playwright/test';

/** What Chromium needs to run as root, and to stay off the network. */
const rootFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** For a server that compiles what it is asked for, and for builds that wait for one another. */
const patient = { timeout: 600_000, expect: { timeout: 90_000 } };

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: '100%',
  // On a slow machine everything is slow and nothing is wrong: these end only what hangs.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  projects: [
    { name: 'builds', testDir: 'e2e/builds', timeout: 600_000 },
    { name: 'enhance', testDir: 'e2e/enhance' },
    { name: 'commands', testDir: 'e2e/commands', ...patient },
    // A project has one development server at a time.
    { name: 'preview', testDir: 'e2e/preview', ...patient, dependencies: ['commands'] },
    { name: 'pages', testDir: 'e2e/pages', dependencies: ['builds'] },
    { name: 'hosts', testDir: 'e2e/hosts', dependencies: ['builds'] },
  ],
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: {
      // `npm test` finds one; without it Playwright takes its own.
      ...(process.env.CHROMIUM && { executablePath: process.env.CHROMIUM }),
      ...(process.getuid?.() === 0 && { args: rootFlags }),
    },
  },
});
