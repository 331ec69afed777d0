import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import sirv from 'sirv'

/** A built folder and the address it is served under, with a slash at both ends. */
export type Mount = { dir: string; base: string }

/** A running server. */
export type StaticServer = { port: number; close: () => Promise<void> }

/**
 * Serves built folders on one port, as a plain web server would: index files, types, 404 pages. With `brotli`
 * all text is sent compressed, as on a good host; that is what a bench must measure.
 */
export async function serve(
  mounts: Mount[],
  options: { port?: number; brotli?: boolean } = {},
): Promise<StaticServer> {
  const copies: string[] = []
  const served = await Promise.all(
    mounts.map(async ({ dir, base }) => {
      if (!existsSync(join(dir, 'index.html'))) {
        throw new Error(
          `${dir} holds no built site. Build it first: SITE_BASE=${base} SITE_OUT=${dir} npm run build`,
        )
      }
      const folder = options.brotli ? await compressedCopyOf(dir) : dir
      if (folder !== dir) copies.push(folder)
      return { base, handle: handlerFor(folder, options.brotli ?? false) }
    }),
  )
  // The longest base first, or `/` would take what belongs to `/kursus/`.
  served.sort((a, b) => b.base.length - a.base.length)
  const server = createServer((request, response) => {
    const mount = served.find(({ base }) => (request.url ?? '/').startsWith(base))
    if (!mount) return notFound(response)
    request.url = `/${(request.url ?? '/').slice(mount.base.length)}`
    mount.handle(request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await Promise.all(copies.map((copy) => rm(copy, { recursive: true })))
    },
  }
}

function handlerFor(
  dir: string,
  brotli: boolean,
): (request: IncomingMessage, response: ServerResponse) => void {
  const page = join(dir, '404.html')
  const missing = existsSync(page) ? readFileSync(page) : undefined
  return sirv(dir, {
    brotli,
    etag: true,
    onNoMatch: (_request, response) => notFound(response, missing),
    // A test must see the newest build, a bench the first visit.
    setHeaders: (response) => response.setHeader('cache-control', 'no-cache'),
  })
}

function notFound(response: ServerResponse, page: Uint8Array | string = 'Not found'): void {
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page)
}

const compress = promisify(brotliCompress)

async function compressedCopyOf(dir: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'served-'))
  await cp(dir, copy, { recursive: true })
  const texts = (await readdir(copy, { recursive: true })).filter((path) =>
    /\.(html|css|m?js|json|svg|xml|txt|webmanifest)$/.test(path),
  )
  for (const text of texts) {
    const path = join(copy, text)
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
    await writeFile(`${path}.br`, await compress(await readFile(path), { params }))
  }
  return copy
}
