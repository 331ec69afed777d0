import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { readBuiltSite, writePages } from '../built-site.ts'
import { kilobytes } from '../kilobytes.ts'
import type { Site } from '../site.ts'
import type { Parts } from './assemble.ts'
import { type FileName, FRAME, fileNames, pathOf, SAMPLE_PAGES } from './names.ts'
import { pack } from './pack.ts'

/**
 * The most that a file may weigh, in bytes: it is sent over WhatsApp and opened on cheap phones. With every exercise that is still to
 * come it may weigh 2.4 MB; the limit stands just above what there is, so that nothing grows unseen.
 */
const LIMITS: Record<FileName, number> = { peserta: 2.4 * 1024 * 1024, fasilitator: 3.5 * 1024 * 1024 }

/**
 * Writes the two files that people take along, from the pages as they are before anything is taken off them, and takes
 * their frame off the site.
 */
export function file(): AstroIntegration {
  let base = '/'
  return {
    name: 'file',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = await readBuiltSite(dir, base)
        const folder = fileURLToPath(dir)
        const sizes = new Map<FileName, number>()
        for (const name of fileNames) {
          const { html, parts } = pack(site, name)
          await mkdir(dirname(join(folder, pathOf(name))), { recursive: true })
          await writeFile(join(folder, pathOf(name)), html)
          logger.info(`${pathOf(name)} ${kilobytes(Buffer.byteLength(html))}: ${lineOf(parts)}`)
          sizes.set(name, Buffer.byteLength(html))
          checkWeight(name, Buffer.byteLength(html))
        }
        if (process.env.SITE_SAMPLES) {
          await writeFile(join(folder, 'unduh/contoh-soal.html'), pack(site, 'peserta', SAMPLE_PAGES).html)
        }
        await writePages(dir, withSizes(site, sizes))
        await rm(dirname(join(folder, FRAME)), { recursive: true })
      },
    },
  }
}

/** The pages that tell how big a file is, with the sizes filled in: `0,7 MB`. */
function withSizes({ pages }: Site, sizes: ReadonlyMap<FileName, number>): Map<string, string> {
  const changed = new Map<string, string>()
  for (const [page, html] of pages) {
    const filled = html.replace(/(<span data-file-size="(\w+)">)(<\/span>)/g, (_, start, name, end) => {
      const megabytes = (sizes.get(name) ?? 0) / 1024 / 1024
      return `${start}${megabytes.toFixed(1).replace('.', ',')} MB${end}`
    })
    if (filled !== html) changed.set(page, filled)
  }
  return changed
}

function checkWeight(name: FileName, bytes: number): void {
  const limit = LIMITS[name]
  if (bytes > limit)
    throw new Error(`${pathOf(name)} has ${kilobytes(bytes)}; its limit is ${kilobytes(limit)}`)
}

function lineOf(parts: Parts): string {
  return Object.entries(parts)
    .map(([part, bytes]) => `${part} ${kilobytes(bytes)}`)
    .join(', ')
}
