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
