/** The content check inside Astro: a build stops, the development server waits and shows what to mend. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { devPage, wantsPage } from '../../src/authoring/dev-page.ts'
import { ContentError, contentCheck } from '../../src/authoring/integration.ts'
import { liveCheck } from '../../src/authoring/live-check.ts'
import { waitUntilClean } from '../../src/authoring/waiting-server.ts'
import { PATHS } from './small-course.ts'

const FIXTURE = fileURLToPath(new URL('../fixtures/course-small', import.meta.url))
let root = ''
let folder = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-check-'))
  folder = join(root, 'content')
  cpSync(FIXTURE, folder, { recursive: true })
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

test('A build with a mistake stops with the message alone', async () => {
  replace('release: "2026-11"', 'release: "2026-11')
  const error = await catchError(runSetup('build'))
  expect(error).toBeInstanceOf(ContentError)
  expect(error.stack).toBe('')
  expect(error.message).toContain('content/course.yaml:3:10')
})

test('A build without mistakes goes on', async () => {
  await expect(runSetup('build')).resolves.toBeUndefined()
})

test('The development server shows the mistakes at its address and starts once they are mended', async () => {
  replace('release: "2026-11"', 'release: "2026-11')
  const port = await freePort()
  const terminal = { warn: vi.fn(), say: vi.fn() }
  const live = liveCheck(folder, terminal)
  const waiting = waitUntilClean(live, { host: 'localhost', port }, terminal)
  const page = await vi.waitFor(() => fetch(`http://localhost:${port}/pelajaran/satu-pesan/`))
  expect(page.status).toBe(500)
  expect(await page.text()).toContain('course.yaml')
  expect(terminal.warn.mock.calls.join()).toContain('1 hal perlu diperbaiki dalam isi kursus.')

  replace('release: "2026-11', 'release: "2026-11"')
  await waiting
  expect(live.problems()).toEqual([])
  await expect(fetch(`http://localhost:${port}/`)).rejects.toThrow()
})

test('The page names file, line, mistake and mend, and lets nothing through as HTML', () => {
  const place = { file: 'content/course.yaml', line: 3, column: 10 }
  const html = devPage([{ ...place, subject: 'soal "x"', what: 'Tag `<b>` salah.', mend: 'tulis `**b**`.' }])
  expect(html).toContain('<h2>content/course.yaml</h2>')
  expect(html).toContain('Baris 3, kolom 10, soal &quot;x&quot;')
  expect(html).toContain('<p>Tag <code>&lt;b&gt;</code> salah.</p>')
  expect(html).toContain('<p><b>Perbaikan:</b> tulis <code>**b**</code>.</p>')
})

test('Only page requests are answered with the page', () => {
  expect(wantsPage('/pelajaran/', 'text/html,*/*')).toBe(true)
  expect(wantsPage('/@vite/client', 'text/html')).toBe(false)
  expect(wantsPage('/src/ui/base.css', '*/*')).toBe(false)
})

function replace(find: string, replacement: string): void {
  const path = join(folder, PATHS.course)
  writeFileSync(path, readFileSync(path, 'utf8').replace(find, replacement))
}

/** The hook takes Astro's options; only what the check reads is given. */
async function runSetup(command: 'build' | 'dev'): Promise<void> {
  const setup = contentCheck().hooks['astro:config:setup']
  const config = { root: new URL(`file://${root}/`), server: { host: false, port: 0 } }
  const options = {
    command,
    config,
    isRestart: false,
    updateConfig: vi.fn(),
    logger: { warn: vi.fn(), info: vi.fn() },
  }
  await Reflect.apply(setup ?? vi.fn(), undefined, [options])
}

async function catchError(running: Promise<void>): Promise<Error> {
  const error: unknown = await running.catch((reason: unknown) => reason)
  if (error instanceof Error) return error
  throw new Error('Nothing was thrown.')
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen({ host: 'localhost', port: 0 }, () => done()))
  const address = server.address()
  await new Promise((done) => server.close(done))
  return typeof address === 'object' && address ? address.port : 0
}
