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

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: '100%',
  projects: [
    { name: 'builds', testDir: 'e2e/builds' },
    { name: 'enhance', testDir: 'e2e/enhance' },
    { name: 'commands', testDir: 'e2e/commands' },
    // A project has one development server at a time.
    { name: 'preview', testDir: 'e2e/preview', dependencies: ['commands'] },
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
