/**
 * Shows mistakes that are there before the development server starts. Astro can't start with content that it
 * can't read, so this answers in its place, at the same address, until everything is mended.
 */
import { watch } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { devPage } from './dev-page.ts'
import type { LiveCheck, Terminal } from './live-check.ts'

/** Where the development server will listen. */
export interface Address {
  host: string | boolean
  port: number
}

/** Resolves once the content has nothing to mend; at once when it has nothing now. */
export async function waitUntilClean(
  live: LiveCheck,
  { host, port }: Address,
  { say }: Terminal,
): Promise<void> {
  if (live.problems().length === 0) return
  const server = createServer((_request, response) => {
    response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
    response.end(devPage(live.problems()))
  })
  // Without a free port the terminal still tells everything.
  const listening = await listen(server, host, port)
  say(
    listening
      ? `Buka http://localhost:${port}/ di peramban. Kursus tampil setelah semuanya diperbaiki.`
      : 'Kursus tampil setelah semuanya diperbaiki.',
  )
  await new Promise<void>((done) => {
    const watcher = watch(live.folder, { recursive: true }, () => {
      live.touch(() => {
        if (live.problems().length > 0) return
        watcher.close()
        done()
      })
    })
    // A deleted folder is a problem of the content, told by the next check.
    watcher.on('error', () => undefined)
  })
  await close(server)
}

function listen(server: Server, host: string | boolean, port: number): Promise<boolean> {
  const name = typeof host === 'string' ? host : host ? undefined : 'localhost'
  return new Promise((done) => {
    server.once('error', () => done(false))
    server.listen({ port, ...(name === undefined ? {} : { host: name }) }, () => done(true))
  })
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done())
    server.closeAllConnections()
  })
}
