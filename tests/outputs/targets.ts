import { pathToFileURL } from 'node:url'

/** One way in which people open the course. The tests in this folder run once on each. */
export type Target = {
  /** Also the name of the Playwright project: `playwright test --project=lan`. */
  name: string
  /** Where the course begins. Tests open pages relative to it: `page.goto('pelajaran/x/')`. */
  url: string
  /** The path at the front of every address of the course. */
  base: string
  /** The built folder that is served there. */
  dir: string
  /** Whether the browser grants what needs a secure context: service worker, clipboard, `randomUUID`. */
  isSecureContext: boolean
  /** Arguments the browser needs to get there. */
  args: string[]
}

/** The port of the test server. Set SITE_PORT if another program holds it. */
export const port = Number(process.env.SITE_PORT ?? 4319)

/** Every target. A new output joins with one entry. */
export const targets: readonly Target[] = [
  {
    name: 'hosted',
    url: `http://localhost:${port}/`,
    base: '/',
    dir: 'dist',
    isSecureContext: true,
    args: [],
  },
  {
    name: 'kursus',
    url: `http://localhost:${port}/kursus/`,
    base: '/kursus/',
    dir: 'dist-kursus',
    isSecureContext: true,
    args: [],
  },
  {
    // A laptop serving a classroom: plain http and a name, so the browser grants less.
    name: 'lan',
    url: `http://lan.test:${port}/`,
    base: '/',
    dir: 'dist',
    isSecureContext: false,
    args: ['--host-resolver-rules=MAP lan.test 127.0.0.1'],
  },
  file('peserta', 'dist/unduh/peserta.html'),
  file('fasilitator', 'dist/unduh/fasilitator.html'),
  // Every type of question, as none of the lessons has them all.
  file('contoh', 'dist/unduh/contoh-soal.html'),
]

/** The course as one file, opened by double-click: pages are named by the hash. */
function file(name: string, path: string): Target {
  return { name, url: pathToFileURL(path).href, base: '/', dir: 'dist', isSecureContext: true, args: [] }
}

/** The target a running test is on, from `test.info().project.name`. */
export function targetOf(name: string): Target {
  const target = targets.find((candidate) => candidate.name === name)
  if (!target) throw new Error(`No target is named ${name}; tests/outputs/targets.ts lists them`)
  return target
}
