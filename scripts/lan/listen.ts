import type { Server } from 'node:http'
import { connect } from 'node:net'

const TRIES = 50

/** No port of those that were tried can be had. */
export class NoFreePort extends Error {}

/**
 * Listens on a port or the next free one, and tells which. Rejects with `NoFreePort` when fifty in a row can't be had.
 * @param host which addresses of this laptop: all, unless a test wants fewer
 */
export async function listenFrom(server: Server, wanted: number, host = '0.0.0.0'): Promise<number> {
  const last = Math.min(wanted + TRIES - 1, 65_535)
  for (let port = wanted; port <= last; port += 1) {
    if (!(await isAnswered(port)) && (await listens(server, port, host))) return port
  }
  throw new NoFreePort(`No free port from ${wanted} to ${last}`)
}

/** macOS and Windows let two programs share a port, each on other addresses; the page would then be the other's. */
function isAnswered(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    const end = (isOpen: boolean) => {
      socket.destroy()
      resolve(isOpen)
    }
    socket.once('connect', () => end(true)).once('error', () => end(false))
  })
}

function listens(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off('listening', onListening)
      // EACCES: Windows keeps ranges of ports to itself, Linux the small numbers.
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false)
      else reject(error)
    }
    const onListening = () => {
      server.off('error', onError)
      resolve(true)
    }
    server.once('error', onError).once('listening', onListening).listen(port, host)
  })
}
