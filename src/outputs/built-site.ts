// The only file of the outputs that touches the disk: all else works on a Site and is tested without one.

import { readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Site } from './site.ts'

/** Reads the folder that `astro build` wrote. */
export async function readBuiltSite(folder: URL, base: string): Promise<Site> {
  const root = fileURLToPath(folder)
  const pages = new Map<string, string>()
  try {
    const entries = await readdir(root, { recursive: true })
    for (const path of entries.map((entry) => entry.split(sep).join('/')).sort()) {
      // What lies beside the page of downloads is handed over as it is.
      if (path.endsWith('.html') && !/^unduh\/(?!index)[^/]+$/.test(path))
        pages.set(path, await readFile(join(root, path), 'utf8'))
    }
  } catch (cause) {
    throw new Error(`Could not read the built site in ${root}`, { cause })
  }
  if (pages.size === 0) throw new Error(`The build wrote no page into ${root}`)
  return {
    base: base.endsWith('/') ? base : `${base}/`,
    pages,
    bytes: (path) => {
      try {
        return readFileSync(join(root, path))
      } catch (cause) {
        throw new Error(`The build has no file ${path}`, { cause })
      }
    },
  }
}

/** Writes changed pages back into the built folder. */
export async function writePages(folder: URL, pages: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, html] of pages) {
    try {
      await writeFile(join(fileURLToPath(folder), path), html)
    } catch (cause) {
      throw new Error(`Could not write the page ${path}`, { cause })
    }
  }
}

/** Writes further files into the built folder, by their path in it. */
export async function writeFiles(folder: URL, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [path, bytes] of files) {
    const target = join(fileURLToPath(folder), path)
    try {
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, bytes)
    } catch (cause) {
      throw new Error(`Could not write the file ${path}`, { cause })
    }
  }
}
