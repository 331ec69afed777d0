import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** How to start the browser the tests and the bench use; goes into Playwright's `launchOptions`. */
export type Launch = {
  /** Absent: Playwright's own browser, put there by `playwright install chromium`. */
  executablePath?: string
  args: string[]
  env: Record<string, string>
}

/**
 * Finds a Chromium: the one named by CHROMIUM, else an installed one, else on Linux x64 the one from npm with
 * its own libraries, else Playwright's. The finding is left in the environment, so that workers started by
 * this process neither search nor unpack again.
 */
export async function findChromium(): Promise<Launch> {
  const path = process.env.CHROMIUM ?? installed() ?? (hasBundled() ? await bundled() : undefined)
  if (path) process.env.CHROMIUM = path
  const env = Object.entries(process.env).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value]],
  )
  return {
    ...(path ? { executablePath: path } : {}),
    // The sandbox needs a helper that containers lack; the browser opens pages of this project only.
    args: process.platform === 'linux' ? ['--no-sandbox'] : [],
    env: Object.fromEntries(env),
  }
}

function installed(): string | undefined {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge']
      .map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
      .find((path) => existsSync(path))
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    return roots
      .flatMap((root) => (root ? [root] : []))
      .flatMap((root) => ['Google\\Chrome', 'Microsoft\\Edge'].map((vendor) => [root, vendor, 'Application']))
      .flatMap((parts) => ['chrome.exe', 'msedge.exe'].map((file) => join(...parts, file)))
      .find((path) => existsSync(path))
  }
  const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser']
  const folders = (process.env.PATH ?? '').split(delimiter)
  // Some systems keep a `chromium-browser` that only says how to install one, so ask for its version.
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path) && versionOf(path) !== undefined)
}

function hasBundled(): boolean {
  return process.platform === 'linux' && process.arch === 'x64'
}

async function bundled(): Promise<string> {
  const { default: Chromium, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium')
  const root = fileURLToPath(new URL('..', import.meta.resolve('@sparticuz/chromium')))
  await inflate(join(root, 'bin', 'al2023.tar.br'))
  setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'))
  // The package takes any file of that name in the temporary folder for its own, also one of another version
  // or one that was written by half.
  const expected = majorOf(String(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version))
  const path = await Chromium.executablePath()
  if (majorOf(versionOf(path) ?? '') === expected) return path
  rmSync(path)
  return Chromium.executablePath()
}

function versionOf(path: string): string | undefined {
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return undefined
  }
}

function majorOf(version: string): string | undefined {
  return /\d+/.exec(version)?.[0]
}
