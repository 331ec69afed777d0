import { defineConfig } from '@playwright/test'
import base from '../../playwright.config.ts'

/** What other programs make of the exports: run by hand where they are installed, on the site as it was last built. */
export default defineConfig({
  ...base,
  testDir: '.',
  globalSetup: '../support/global-setup.ts',
  outputDir: '../../test-results/tools',
  timeout: 180_000,
  reporter: 'list',
  projects: (base.projects ?? [])
    .filter(({ name }) => name === 'hosted')
    .map((project) => ({ ...project, testMatch: '*.spec.ts' })),
})
