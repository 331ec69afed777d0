import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** An editor with a copy of the project of her own and `npm run dev` running in it. */
export interface Editor {
  /** Where her course runs. */
  url: string
  /** Replaces a text in a content file, which must hold it. */
  changes(file: string, from: string, to: string): void
  /** Stops the server and removes the copy. */
  leaves(): void
}

const COPIED = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json']

/** Starts the development server on a copy of the project; ready when it has said where it runs. */
export async function startEditor(port: number): Promise<Editor> {
  const folder = mkdtempSync(join(tmpdir(), 'editor-'))
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
  const server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)],
    {
      cwd: folder,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SITE_BASE: '/' },
    },
  )
  const url = `http://localhost:${port}/`
  await said(server, url)
  return {
    url,
    changes(file, from, to) {
      const path = join(folder, 'content', file)
      const text = readFileSync(path, 'utf8')
      if (!text.includes(from)) throw new Error(`${file} does not hold "${from}".`)
      writeFileSync(path, text.replace(from, to))
    },
    leaves() {
      server.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function said(server: ChildProcess, words: string): Promise<void> {
  return new Promise((done, fail) => {
    let output = ''
    const hear = (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes(words)) done()
    }
    server.stdout?.on('data', hear)
    server.stderr?.on('data', hear)
    server.on('exit', () => fail(new Error(`The development server ended:\n${output}`)))
  })
}
