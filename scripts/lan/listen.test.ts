import { createServer } from 'node:http'
import { type AddressInfo, createServer as createSocketServer, type Server } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { listenFrom } from './listen.ts'

const HOST = '127.0.0.1'
const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

test('a port that another program holds is passed over', async () => {
  const other = createSocketServer()
  servers.push(other)
  await new Promise<void>((resolve) => other.listen(0, HOST, resolve))
  const taken = (other.address() as AddressInfo).port
  const server = createServer()
  servers.push(server)
  const port = await listenFrom(server, taken, HOST)
  expect(port).toBeGreaterThan(taken)
  expect((server.address() as AddressInfo).port).toBe(port)
})

test('what is wrong besides a taken port is told', async () => {
  await expect(listenFrom(createServer(), 8080, '198.51.100.1')).rejects.toThrow('EADDRNOTAVAIL')
})
