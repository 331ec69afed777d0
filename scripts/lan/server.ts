import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { findFile, segmentsOf } from './find-file.ts'
import type { HtmlAnswer } from './page.ts'
import { sendFile } from './send-file.ts'
import type { Site } from './site.ts'
import { lanWords } from './words.ts'

/** Address of the page for the projector. It is no part of the course, so it stands outside the course's base. */
export const PAGE_PATH = '/lan/'

/**
 * A server of one built site, and of the page for the projector. `sirv`, which the tests use, follows links out of its
 * folder and misreads the ranges `0-0` and `-5`, so files are found and sent by our own code.
 * @param pageOf draws the page for the projector from the query of its address
 */
export function createLanServer(site: Site, pageOf: (query: URLSearchParams) => HtmlAnswer): Server {
  return createServer(async (request, response) => {
    response.setHeader('x-content-type-options', 'nosniff')
    try {
      await answer(site, pageOf, request, response)
    } catch {
      // A phone that went away needs no answer; a file that can't be read now may be readable at the next try.
      if (response.headersSent) response.destroy()
      else sendText(response, 500, words.unreadable)
    }
  })
}

const words = lanWords('id').server

async function answer(
  site: Site,
  pageOf: (query: URLSearchParams) => HtmlAnswer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD')
    return sendText(response, 405, words.readOnly)
  }
  const [, path = '', query = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '') ?? []
  const segments = segmentsOf(path)
  if (!segments) return sendMissing(site, request, response)
  const address = `/${segments.join('/')}`
  if (`${address}/` === PAGE_PATH) return redirect(response, PAGE_PATH + query)
  if (address === PAGE_PATH) return sendPage(response, pageOf(new URLSearchParams(query)))
  if (`${address}/` === site.base || (address === '/' && site.base !== '/')) {
    return redirect(response, site.base + query)
  }
  if (!address.startsWith(site.base)) return sendMissing(site, request, response)
  const found = await findFile(site.folder, address.slice(site.base.length).split('/'))
  if (found === undefined) return sendMissing(site, request, response)
  if (found !== 'folder') return sendFile(found, request, response)
  // Written anew from its parts: what came in could begin with two slashes and lead to another site.
  redirect(response, `/${segments.map(encodeURIComponent).join('/')}/${query}`)
}

function sendPage(response: ServerResponse, { html, headers }: HtmlAnswer): void {
  response
    .writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': Buffer.byteLength(html),
      // The addresses of this laptop are looked up at each visit.
      'cache-control': 'no-store',
      ...headers,
    })
    // Node leaves the body out of an answer to HEAD.
    .end(html)
}

async function sendMissing(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = await findFile(site.folder, ['404.html'])
  if (page === undefined || page === 'folder') return sendText(response, 404, words.missing)
  await sendFile(page, request, response, 404)
}

function redirect(response: ServerResponse, to: string): void {
  // Temporary: a browser would keep a lasting one for whatever is served at this address tomorrow.
  response.writeHead(307, { location: to, 'cache-control': 'no-store' }).end()
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text)
}
