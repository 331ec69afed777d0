import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lanPage } from './page.ts'
import { createLanServer } from './server.ts'
import { readSite } from './site.ts'

const SECRET = 'outside of the folder'
const VIDEO = Buffer.from(Array.from({ length: 100 }, (_, at) => at))
const BIG = Buffer.alloc(3_000_000, 'kawung')
const files: Record<string, string | Buffer> = {
  'index.html': '<title>Kursus</title><link rel="icon" href="/icon.svg">',
  '404.html': 'Tidak ditemukan',
  'icon.svg': '<svg/>',
  'pelajaran/satu/index.html': 'Pelajaran satu',
  'unduh/kosong.txt': '',
  'unduh/film.mp4': VIDEO,
  'unduh/peserta.html': BIG,
  '_astro/base.a1b2.js': 'export {}',
  '_astro/huruf.woff2': 'huruf',
  'pagefind/a.pf_index': 'x',
  'nama panjang é.txt': 'nama',
  '.rahasia/kunci.txt': 'hidden',
}

let parent: string
let root: Server
let folder: Server

beforeAll(async () => {
  parent = realpathSync(mkdtempSync(join(tmpdir(), 'lan-')))
  writeFileSync(join(parent, 'secret.txt'), SECRET)
  mkdirSync(join(parent, 'dist-lain'))
  writeFileSync(join(parent, 'dist-lain', 'secret.txt'), SECRET)
  root = await started('dist', files)
  folder = await started('dist-kursus', {
    ...files,
    'index.html': '<title>Kursus</title><link rel="icon" href="/kursus/icon.svg">',
  })
  // A junction needs no rights on Windows; links to files do, so there they stay out.
  symlinkSync(parent, join(parent, 'dist', 'keluar'), 'junction')
  symlinkSync(join(parent, 'dist', 'pelajaran'), join(parent, 'dist', 'di-dalam'), 'junction')
  if (process.platform !== 'win32') {
    symlinkSync(join(parent, 'secret.txt'), join(parent, 'dist', 'tautan.txt'))
    mkdirSync(join(parent, 'dist', 'bagian'))
    symlinkSync(join(parent, 'secret.txt'), join(parent, 'dist', 'bagian', 'index.html'))
    symlinkSync('putaran', join(parent, 'dist', 'putaran'))
  }
})

afterAll(() => {
  for (const server of [root, folder]) {
    server.closeAllConnections()
    server.close()
  }
  rmSync(parent, { recursive: true })
})

describe('pages and files', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/pelajaran/satu/', 'text/html; charset=utf-8'],
    ['/icon.svg', 'image/svg+xml; charset=utf-8'],
    ['/_astro/base.a1b2.js', 'text/javascript; charset=utf-8'],
    ['/_astro/huruf.woff2', 'font/woff2'],
    ['/unduh/film.mp4', 'video/mp4'],
    ['/unduh/kosong.txt', 'text/plain; charset=utf-8'],
    ['/pagefind/a.pf_index', 'application/octet-stream'],
    ['/nama%20panjang%20%C3%A9.txt', 'text/plain; charset=utf-8'],
    ['/di-dalam/satu/', 'text/html; charset=utf-8'],
  ])('%s is sent as %s', async (path, type) => {
    const { status, headers, body } = await ask(root, path)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe(type)
    expect(headers['content-length']).toBe(String(body.length))
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  test('a query does not change what is found', async () => {
    expect((await ask(root, '/pelajaran/satu/?dari=wa&x=/../')).body.toString()).toBe('Pelajaran satu')
  })

  test('a folder without its slash is led to the page, query included', async () => {
    const { status, headers } = await ask(root, '/pelajaran/satu?dari=wa')
    expect([status, headers.location]).toEqual([307, '/pelajaran/satu/?dari=wa'])
  })

  test('what is not there is answered with the 404 page', async () => {
    for (const path of ['/tidak-ada/', '/pelajaran/', '/pelajaran', '/icon.svg/', '/%E0%A4%A']) {
      const { status, headers, body } = await ask(root, path)
      expect([path, status, body.toString()]).toEqual([path, 404, 'Tidak ditemukan'])
      expect(headers['content-type']).toBe('text/html; charset=utf-8')
    }
  })

  test('only names with a hash may be kept without asking again', async () => {
    expect((await ask(root, '/_astro/base.a1b2.js')).headers['cache-control']).toContain('immutable')
    expect((await ask(root, '/')).headers['cache-control']).toBe('no-cache')
  })

  test('a phone that knows a file is told so in place of the file', async () => {
    const { headers } = await ask(root, '/unduh/film.mp4')
    const again = await ask(root, '/unduh/film.mp4', { headers: { 'if-none-match': `W/${headers.etag}` } })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })

  test('HEAD tells what GET would send, without it', async () => {
    const whole = await ask(root, '/unduh/film.mp4')
    const head = await ask(root, '/unduh/film.mp4', { method: 'HEAD', headers: { range: 'bytes=0-9' } })
    expect([head.status, head.body.length]).toEqual([200, 0])
    for (const name of ['content-type', 'content-length', 'etag', 'accept-ranges']) {
      expect(head.headers[name]).toBe(whole.headers[name])
    }
    expect((await ask(root, '/tidak-ada', { method: 'HEAD' })).status).toBe(404)
    expect((await ask(root, '/lan/', { method: 'HEAD' })).body.length).toBe(0)
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is refused', async (method) => {
    const { status, headers } = await ask(root, '/', { method })
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  })
})

describe('parts of a file', () => {
  test.each([
    ['bytes=0-0', 0, 0],
    ['bytes=10-19', 10, 19],
    ['bytes=90-', 90, 99],
    ['bytes=-5', 95, 99],
    ['bytes=90-4000', 90, 99],
  ])('“%s” gives bytes %i to %i', async (range, first, last) => {
    const { status, headers, body } = await ask(root, '/unduh/film.mp4', { headers: { range } })
    expect([status, headers['content-range']]).toEqual([206, `bytes ${first}-${last}/100`])
    expect(body).toEqual(VIDEO.subarray(first, last + 1))
    expect(headers['content-length']).toBe(String(last - first + 1))
  })

  test('a part behind the end is refused with the size', async () => {
    const { status, headers } = await ask(root, '/unduh/film.mp4', { headers: { range: 'bytes=100-' } })
    expect([status, headers['content-range']]).toEqual([416, 'bytes */100'])
  })

  test('a part of a file that has changed since is answered with the whole', async () => {
    const { headers } = await ask(root, '/unduh/film.mp4')
    const part = (tag = '') =>
      ask(root, '/unduh/film.mp4', { headers: { range: 'bytes=0-9', 'if-range': tag } })
    expect((await part(headers.etag)).status).toBe(206)
    expect((await part('"lain"')).status).toBe(200)
  })
})

describe('nothing outside of the folder', () => {
  test.each([
    '/../secret.txt',
    '/pelajaran/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/%2e%2e%5csecret.txt',
    '/pelajaran%2f..%2f..%2fsecret.txt',
    '/%252e%252e%252fsecret.txt',
    '/..%c0%afsecret.txt',
    '/..;/secret.txt',
    '/.../secret.txt',
    '/..%20/secret.txt',
    '/..%00/secret.txt',
    '/../dist-lain/secret.txt',
    '//secret.txt',
    '/keluar/secret.txt',
    '/keluar/dist-lain/secret.txt',
    '/tautan.txt',
    '/bagian/',
    '/bagian',
    '/putaran',
    '/.rahasia/kunci.txt',
    '/index.html::$DATA',
    '/C:/Windows/win.ini',
    '/etc/passwd',
    '//etc/passwd',
    '/file:///etc/passwd',
  ])('%s is not found', async (path) => {
    const { status, body } = await ask(root, path)
    expect([status, body.toString()]).toEqual([404, 'Tidak ditemukan'])
  })

  test('the absolute path of a file that is there is not found', async () => {
    const secret = join(parent, 'secret.txt').replaceAll('\\', '/')
    for (const path of [`/${secret}`, `/${encodeURIComponent(secret)}`]) {
      expect([path, (await ask(root, path)).status]).toEqual([path, 404])
    }
  })

  test('a whole address in place of a path is not found', async () => {
    expect((await ask(root, 'http://localhost/../secret.txt')).status).toBe(404)
  })

  test('no redirect leads to another site', async () => {
    for (const path of [
      '//pelajaran/satu',
      '/\\pelajaran/satu',
      '/%2fpelajaran/satu',
      '//contoh.id/%2e%2e',
    ]) {
      expect((await ask(root, path)).headers.location).toBeUndefined()
    }
  })
})

describe('a course that was built for a folder', () => {
  test('is found there, and the root and the bare name lead to it', async () => {
    expect((await ask(folder, '/kursus/pelajaran/satu/')).body.toString()).toBe('Pelajaran satu')
    expect((await ask(folder, '/')).headers.location).toBe('/kursus/')
    expect((await ask(folder, '/kursus?x=1')).headers.location).toBe('/kursus/?x=1')
    expect((await ask(folder, '/kursus/pelajaran/satu')).headers.location).toBe('/kursus/pelajaran/satu/')
    expect((await ask(folder, '/pelajaran/satu/')).status).toBe(404)
    expect((await ask(folder, '/kursus/../secret.txt')).status).toBe(404)
  })
})

describe('a classroom', () => {
  test('thirty phones that come at once all get the whole file', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => ask(root, '/unduh/peserta.html')))
    expect(answers.every(({ status, body }) => status === 200 && body.equals(BIG))).toBe(true)
  })

  test('a phone that goes away in the middle leaves the others alone', async () => {
    await leftEarly(root, '/unduh/peserta.html')
    expect((await ask(root, '/unduh/peserta.html')).body.length).toBe(BIG.length)
  })

  test('the page for the projector stands beside the course', async () => {
    for (const server of [root, folder]) {
      const { status, headers, body } = await ask(server, '/lan/')
      expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
      expect(headers['cache-control']).toBe('no-store')
      expect(body.toString()).toContain('192.168.1.23')
      expect((await ask(server, '/lan')).headers.location).toBe('/lan/')
    }
  })
})

async function started(name: string, contents: Record<string, string | Buffer>): Promise<Server> {
  for (const [path, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(parent, name, path)), { recursive: true })
    writeFileSync(join(parent, name, path), content)
  }
  const site = readSite(join(parent, name))
  if (!site) throw new Error(`${name} holds no built site`)
  const addresses = [{ address: '192.168.1.23', adapter: 'Wi-Fi', kind: 'wifi' as const }]
  const server = createLanServer(site, (query) =>
    lanPage({ site, port: 8080, addresses, wifi: undefined }, query),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** Sends the path as it is written; `fetch` would resolve its dots first. */
function ask(
  server: Server,
  path: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: portOf(server), path, agent: false, ...options }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part)).once('error', reject)
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      )
    })
      .once('error', reject)
      .end()
  })
}

/** Asks for a file and hangs up at its first bytes. */
function leftEarly(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(portOf(server), '127.0.0.1')
    socket.once('error', reject).once('close', () => resolve())
    socket.once('data', () => socket.destroy())
    socket.write(`GET ${path} HTTP/1.1\r\nHost: laptop\r\n\r\n`)
  })
}
