import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'

/** What a kind of tests came to. */
export type Count = { kind: string; passed: number; failed: number; skipped: number }

/** Where the two test runners leave their reports. */
export const reports = { vitest: 'test-results/vitest.json', playwright: 'test-results/playwright.json' }

/** The kinds of tests. A run in which one of them has no test is a failed run. */
export const kinds = ['unit', 'content', 'structure', 'browser', 'outputs'] as const

/** Counts the tests of both reports by kind. A report that was not written counts as no tests. */
export function countsOf(root = process.cwd()): Count[] {
  const results = [...vitestResults(root), ...playwrightResults()]
  return kinds.map((kind) => {
    const own = results.filter((result) => result.kind === kind)
    const number = (status: Status) => own.filter((result) => result.status === status).length
    return { kind, passed: number('passed'), failed: number('failed'), skipped: number('skipped') }
  })
}

/** The closing line: `12 passed, 0 failed`. */
export function closingLine(counts: Count[], failedSteps: number): string {
  const sum = (key: 'passed' | 'failed') => counts.reduce((total, count) => total + count[key], 0)
  // A step that fails without a failing test (types, lint, build) must show in the number too.
  const failed = Math.max(sum('failed'), failedSteps)
  return `${sum('passed')} passed, ${failed} failed`
}

type Status = 'passed' | 'failed' | 'skipped'
type Result = { kind: string; status: Status }

// The shapes below are the parts we read of what the runners write; see their JSON reporters.
type VitestReport = {
  testResults: { name: string; assertionResults: { status: string }[]; status: string }[]
}
type PlaywrightSuite = {
  file: string
  specs: { tests: { status: 'expected' | 'unexpected' | 'flaky' | 'skipped' }[] }[]
  suites?: PlaywrightSuite[]
}
type PlaywrightReport = { suites: PlaywrightSuite[]; errors: unknown[] }

function vitestResults(root: string): Result[] {
  const report = read<VitestReport>(reports.vitest)
  return (report?.testResults ?? []).flatMap(({ name, assertionResults, status }) => {
    const kind = /^tests[\\/](content|structure)[\\/]/.exec(relative(root, name))?.[1] ?? 'unit'
    // A file that does not even load has no tests in the report.
    if (assertionResults.length === 0 && status === 'failed') return { kind, status: 'failed' as const }
    return assertionResults.map((result) => ({ kind, status: statusOf(result.status) }))
  })
}

function playwrightResults(): Result[] {
  const report = read<PlaywrightReport>(reports.playwright)
  const all = (suites: PlaywrightSuite[]): Result[] =>
    suites.flatMap(({ file, specs, suites: inner = [] }) => [
      ...specs.flatMap(({ tests }) =>
        tests.map(({ status }) => ({
          kind: file.startsWith('outputs/') ? 'outputs' : 'browser',
          status: statusOf(status),
        })),
      ),
      ...all(inner),
    ])
  return all(report?.suites ?? [])
}

function statusOf(status: string): Status {
  if (status === 'passed' || status === 'expected') return 'passed'
  return status === 'failed' || status === 'unexpected' || status === 'flaky' ? 'failed' : 'skipped'
}

function read<Report>(file: string): Report | undefined {
  if (!existsSync(file)) return undefined
  return JSON.parse(readFileSync(file, 'utf8')) as Report
}
