import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

// The import rules live in biome.json, and lint applies them to the sources. A rule whose pattern matches
// nothing would pass every source, so here each one meets code that breaks it, and code beside it that does
// not.

const cases: { file: string; refused?: string[]; allowed?: string[] }[] = [
  {
    file: 'src/ui/Button.tsx',
    refused: ['../features/quiz/model.ts', '../layouts/Page.astro', '../pages/x.ts', '../authoring/read.ts'],
    allowed: ['../i18n/words.ts', './Icon.tsx', '../storage/durable.ts', 'preact/hooks'],
  },
  { file: 'src/storage/durable.ts', refused: ['../features/quiz/saved.ts', '../outputs/site.ts'] },
  { file: 'src/i18n/routes.ts', refused: ['../layouts/Page.astro'], allowed: ['./locales.ts'] },
  {
    file: 'src/features/quiz/Question.astro',
    refused: [
      '../../layouts/Page.astro',
      '../../pages/x.ts',
      '../../authoring/read.ts',
      '../../outputs/site.ts',
    ],
    allowed: ['../../ui/Button.tsx', '../../storage/durable.ts', './types/order/Order.tsx', './schema.ts'],
  },
  {
    file: 'src/features/quiz/model.ts',
    refused: ['../lesson/Lesson.astro', '../lesson/store.ts', '../lesson/parts/Part.tsx', './types/index.ts'],
    allowed: [
      '../lesson/model.ts',
      '../lesson/model/timing.ts',
      '../lesson/saved.ts',
      '../lesson/words.ts',
      '../lesson/summary.ts',
      './types/order/model.ts',
    ],
  },
  {
    file: 'src/features/quiz/schema.ts',
    refused: ['../lesson/Lesson.astro'],
    allowed: ['../lesson/schema.ts', './types/index.ts', 'astro/zod'],
  },
  {
    file: 'src/features/quiz/view/Frame.tsx',
    refused: ['../../lesson/Part.tsx'],
    allowed: ['../types/order/Order.tsx', '../store.ts', '../../lesson/words.ts', '../../../ui/Button.tsx'],
  },
  {
    file: 'src/features/quiz/types/order/Order.tsx',
    refused: [
      '../../../lesson/Part.tsx',
      './schema.ts',
      './definition.ts',
      '../index.ts',
      'astro/zod',
      'zod',
    ],
    allowed: ['../../store.ts', '../choice/Choice.tsx', '../../../lesson/model.ts', './score.ts'],
  },
  {
    file: 'src/features/quiz/types/order/score.ts',
    refused: ['./schema.ts', './definition.ts', '../fields.ts', '../question-type.ts', 'astro/zod'],
    allowed: ['../choice/score.ts', './model.ts'],
  },
  {
    file: 'src/features/quiz/types/order/definition.ts',
    refused: ['../../../../layouts/Page.astro'],
    allowed: ['./schema.ts', './lint.ts', './model.ts', '../question-type.ts'],
  },
  {
    file: 'src/features/quiz/saved.ts',
    refused: ['./schema.ts', './types/index.ts', './types/order/definition.ts'],
    allowed: ['./types/order/score.ts'],
  },
  { file: 'src/features/quiz/use-answer.ts', refused: ['./types/index.ts'], allowed: ['./answer.ts'] },
  {
    file: 'src/features/quiz/store.ts',
    refused: ['./schema.ts', './types/index.ts', '@nanostores/persistent'],
    allowed: ['../../storage/durable.ts', './saved.ts', 'nanostores'],
  },
  {
    file: 'src/layouts/Lesson.astro',
    refused: ['../pages/x.ts', '../authoring/read.ts', '../outputs/site.ts', '@nanostores/persistent'],
    allowed: ['../features/quiz/Question.astro', '../features/lesson/Lesson.astro', '../ui/Button.tsx'],
  },
  {
    file: 'src/pages/index.astro',
    refused: ['../outputs/site.ts', '@nanostores/persistent'],
    allowed: ['../layouts/Page.astro', '../features/quiz/model.ts'],
  },
  { file: 'src/content.config.ts', refused: ['./outputs/site.ts'], allowed: ['./features/quiz/schema.ts'] },
  { file: 'src/authoring/read.ts', refused: ['../outputs/site.ts'], allowed: ['../features/quiz/schema.ts'] },
  {
    file: 'tests/support/help.ts',
    refused: ['@nanostores/persistent'],
    allowed: ['../../src/outputs/site.ts'],
  },
]

const rules = ['lint/style/noRestrictedImports', 'lint/suspicious/noImportCycles', 'plugin']
const folder = mkdtempSync(join(tmpdir(), 'imports-'))
let reported: Set<string>

beforeAll(() => {
  for (const file of ['biome.json', 'scripts/lint']) cpSync(file, join(folder, file), { recursive: true })
  for (const { file, refused = [], allowed = [] } of cases) {
    write(
      file,
      [...refused, ...allowed].map((source, i) => `import { a${i} } from '${source}'`),
    )
  }
  write('src/features/quiz/types/match/Match.tsx', [
    "import type { MatchQuestion } from './schema.ts'",
    "export type { MatchQuestion as Other } from './schema.ts'",
    "export const late = () => import('../../../lesson/Late.tsx')",
  ])
  write('src/i18n/one.ts', ["import { two } from './two.ts'", 'export const one = () => two'])
  write('src/i18n/two.ts', ["import { one } from './one.ts'", 'export const two = () => one'])
  write('src/layouts/Script.astro', ["import a from '../ui/a.ts'"], ["import b from '../outputs/site.ts'"])
  reported = lint()
})

afterAll(() => rmSync(folder, { recursive: true }))

describe.each(cases)('$file', ({ file, refused = [], allowed = [] }) => {
  test.each(refused)('may not import %s', (source) => {
    expect(reported).toContain(`${file} ${source}`)
  })
  test.each(allowed)('may import %s', (source) => {
    expect(reported).not.toContain(`${file} ${source}`)
  })
})

test('a view may take types from its schema', () => {
  expect(reported).not.toContain('src/features/quiz/types/match/Match.tsx ./schema.ts')
})

test('a late import counts as an import', () => {
  expect(reported).toContain('src/features/quiz/types/match/Match.tsx ../../../lesson/Late.tsx')
})

test('two files may not import each other', () => {
  expect(reported).toContain('src/i18n/one.ts ./two.ts')
})

test('the script in an .astro file keeps the rules too', () => {
  expect(reported).toContain('src/layouts/Script.astro ../outputs/site.ts')
})

function write(file: string, lines: string[], script: string[] = []): void {
  const text = lines.join('\n')
  const astro = `---\n${text}\n---\n<p></p>\n<script>\n${script.join('\n')}\n</script>\n`
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), file.endsWith('.astro') ? astro : `${text}\n`)
}

/** Runs Biome over the folder: `file source` for each import it reports. */
function lint(): Set<string> {
  const biome = resolve('node_modules/@biomejs/biome/bin/biome')
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [biome, 'lint', '.', '--reporter=json', '--max-diagnostics=none'],
    { cwd: folder, encoding: 'utf8' },
  )
  if (!stdout.startsWith('{')) throw new Error(`Biome gave no report:\n${stdout}${stderr}`)
  const { diagnostics } = JSON.parse(stdout) as Report
  return new Set(
    diagnostics
      .filter(({ category }) => rules.includes(category))
      .map(({ location: { path, start } }) => `${path} ${sourceAt(path, start.line)}`),
  )
}

// The part we read of what Biome reports.
type Report = {
  diagnostics: { category: string; location: { path: string; start: { line: number } } }[]
}

function sourceAt(path: string, line: number): string | undefined {
  const text = readFileSync(join(folder, path), 'utf8').split('\n')[line - 1]
  return /'([^']+)'/.exec(text ?? '')?.[1]
}
