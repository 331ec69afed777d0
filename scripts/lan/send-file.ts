import { type FileHandle, open } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { byteRangeOf } from './byte-range.ts'
import { contentTypeOf } from './content-type.ts'

/**
 * Answers with a file or the part of it that was asked for. Rejects when the file can't be read or the phone went away.
 * @param status of a whole answer; only a 200 is sent in parts or left out as known
 */
export async function sendFile(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  status: 200 | 404 = 200,
): Promise<void> {
  // Size and bytes come from one open file: a build that replaces it meanwhile can't mix two of them.
  const file = await open(path)
  try {
    await sendOpenFile(file, path, request, response, status)
  } finally {
    await file.close()
  }
}

async function sendOpenFile(
  file: FileHandle,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  status: 200 | 404,
): Promise<void> {
  const { size, mtimeMs, mtime } = await file.stat()
  const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`
  const isPage = status === 200
  if (isPage) {
    response.setHeader('accept-ranges', 'bytes')
    response.setHeader('etag', tag)
    response.setHeader('last-modified', mtime.toUTCString())
    // Names under _astro/ hold a hash of what is in the file. All else may change with the next build.
    response.setHeader(
      'cache-control',
      /[\\/]_astro[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    )
    if (knows(request, tag)) return void response.writeHead(304).end()
  }
  const range = isPage ? rangeOf(request, size, tag) : undefined
  if (range === 'unsatisfiable') {
    return void response.writeHead(416, { 'content-range': `bytes */${size}` }).end()
  }
  const { start, end } = range ?? { start: 0, end: size - 1 }
  response.setHeader('content-type', contentTypeOf(path))
  response.setHeader('content-length', end - start + 1)
  if (range) response.setHeader('content-range', `bytes ${start}-${end}/${size}`)
  response.writeHead(range ? 206 : status)
  if (request.method === 'HEAD' || size === 0) return void response.end()
  await pipeline(file.createReadStream({ start, end, autoClose: false }), response)
}

function knows({ headers }: IncomingMessage, tag: string): boolean {
  const known = headers['if-none-match']?.split(',').map((each) => each.trim().replace(/^W\//, ''))
  return known?.includes(tag) ?? false
}

function rangeOf({ method, headers }: IncomingMessage, size: number, tag: string) {
  // `If-Range`: a part is of use only if the phone has the rest of this very file.
  const isOfThisFile = headers['if-range'] === undefined || headers['if-range'] === tag
  return method === 'GET' && isOfThisFile ? byteRangeOf(headers.range, size) : undefined
}
