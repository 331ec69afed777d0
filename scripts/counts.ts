import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'

/** What became of one test. */
export type Result = { kind: string; title: string; status: 'passed' | 'failed' | 'skipped' }

/** What a kind of tests came to. */
export type Count = { kind: string; passed: number; failed: number; skipped: number }

/** Where the two test runners leave their reports. */
export const reports = { vitest: 'test-results/vitest.json', playwright: 'test-results/playwright.json' }

/** The results of both runners. A report that was not written holds no tests. */
export function readResults(): Result[] {
  return [...vitestResults(), ...playwrightResults()]
}

/** Counts results by kind. Every kind is listed, because a kind without any test is a failed run. */
export function countsOf(results: Result[]): Count[] {
  return kinds.map((kind) => {
    const own = results.filter((result) => result.kind === kind)
    const number = (status: Result['status']) => own.filter((result) => result.status === status).length
    return { kind, passed: number('passed'), failed: number('failed'), skipped: number('skipped') }
  })
}

/** The closing line: `12 passed, 0 failed`. */
export function closingLine(counts: Count[], hasFailed: boolean): string {
  const sum = (key: 'passed' | 'failed') => counts.reduce((total, count) => total + count[key], 0)
  // A run that fails without a failing test (types, lint, build) must show in the number too.
  return `${sum('passed')} passed, ${hasFailed ? Math.max(1, sum('failed')) : sum('failed')} failed`
}

const kinds = ['unit', 'content', 'structure', 'browser', 'outputs']

// These are the parts we read of what the runners write.
type VitestReport = {
  testResults: { name: string; status: string; assertionResults: { status: string; fullName: string }[] }[]
}
type PlaywrightSuite = {
  file: string
  specs: { title: string; tests: { projectName: string; status: string }[] }[]
  suites?: PlaywrightSuite[]
}
type PlaywrightReport = { suites: PlaywrightSuite[] }

function vitestResults(): Result[] {
  const report = read<VitestReport>(reports.vitest)
  return (report?.testResults ?? []).flatMap(({ name, status, assertionResults }) => {
    const file = relative(process.cwd(), name)
    const kind = /^tests[\\/](content|structure)[\\/]/.exec(file)?.[1] ?? 'unit'
    // A file that does not even load has no tests in the report.
    if (status === 'failed' && assertionResults.length === 0) return { kind, title: file, status }
    return assertionResults.map((test) => ({
      kind,
      title: `${file} › ${test.fullName}`,
      status: statusOf(test.status),
    }))
  })
}

function playwrightResults(): Result[] {
  const resultsIn = ({ file, specs, suites = [] }: PlaywrightSuite): Result[] => [
    ...specs.flatMap(({ title, tests }) =>
      tests.map(({ projectName, status }) => ({
        kind: file.startsWith('outputs/') ? 'outputs' : 'browser',
        title: `[${projectName}] tests/${file} › ${title}`,
        status: statusOf(status),
      })),
    ),
    ...suites.flatMap(resultsIn),
  ]
  return (read<PlaywrightReport>(reports.playwright)?.suites ?? []).flatMap(resultsIn)
}

function statusOf(status: string): Result['status'] {
  if (status === 'passed' || status === 'expected') return 'passed'
  return ['failed', 'unexpected', 'flaky'].includes(status) ? 'failed' : 'skipped'
}

function read<Report>(file: string): Report | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined
}
