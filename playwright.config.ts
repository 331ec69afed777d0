import { defineConfig } from '@playwright/test'
import { findChromium } from './src/outputs/chromium.ts'
import { targets } from './tests/outputs/targets.ts'
import { isFile } from './tests/support/file-addresses.ts'

const launch = await findChromium()

/**
 * What runs on a target. The two files are made by one packer: each story of participants runs in theirs, those of
 * teaching in the facilitators'. `STORIES=all` runs every story in both.
 */
const stories: Record<string, string | string[]> = {
  // What a browser lacks is told over plain http, where it lacks most, and in the file.
  hosted: ['browser/!(file).spec.ts', 'outputs/!(export-without-encoder).spec.ts'],
  // Another base changes addresses only: links, scripts, the way back.
  kursus: 'outputs/learning.spec.ts',
  // Plain http takes things away from the browser, such as locks; the pages and the storage are the same.
  lan: 'outputs/{learning,handover,storyboard-safety,export-without-encoder}.spec.ts',
  // The desk and the slides are the facilitators' alone: browser/file.spec.ts says that they are not in there.
  peserta: ['outputs/!(desk|slides).spec.ts', 'browser/file.spec.ts'],
  fasilitator: process.env.STORIES === 'all' ? 'outputs/*.spec.ts' : 'outputs/{desk,slides}.spec.ts',
  contoh: process.env.STORIES === 'all' ? 'browser/{order,placing,plain}.spec.ts' : 'browser/plain.spec.ts',
}

/** Projects are the ways people open the course. Stories run hosted only, tests/outputs everywhere. */
export default defineConfig({
  testDir: 'tests',
  // A folder of its own: Playwright empties it at each start, and test-results also holds the reports.
  outputDir: 'test-results/browser',
  globalSetup: './tests/support/global-setup.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  // How long a person may wait on a slow machine, not how fast the course is: that is the bench's.
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    browserName: 'chromium',
    // A small phone, because that is what most participants hold.
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: targets.map(({ name, url, args }) => ({
    name,
    testMatch: stories[name] ?? [],
    ...(name === 'kursus' && { grep: /reads a lesson|searches/ }),
    // What a site sends late, the file carries with it: the whole course is read at each opening.
    ...(isFile(url) && { timeout: 60_000 }),
    ...(name !== 'hosted' && { grepInvert: isFile(url) ? /@site|@once/ : /@once/ }),
    use: { baseURL: url, launchOptions: { ...launch, args: [...launch.args, ...args] } },
  })),
})
