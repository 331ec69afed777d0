// Serves the built course from this laptop to the phones of a classroom: `npm run lan`.
import { networkInterfaces } from 'node:os'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addressesOf } from './addresses.ts'
import { addressLines, noteLines, wrapped } from './announcement.ts'
import { buildCommandOf } from './build-command.ts'
import { urlOf } from './describe.ts'
import { listenFrom, NoFreePort } from './listen.ts'
import { openBrowser } from './open-browser.ts'
import { readOptions } from './options.ts'
import { lanPage } from './page.ts'
import { createLanServer, PAGE_PATH } from './server.ts'
import { isStale, readSite } from './site.ts'
import { lanWords } from './words.ts'

const LOOK_AGAIN_AFTER = 5_000
const words = lanWords('id')
const say = (...lines: string[]) => console.log(lines.join('\n'))
function giveUp(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

const options = readOptions(process.argv.slice(2)) ?? giveUp(words.start.options)
const folder = process.env.SITE_OUT ?? fileURLToPath(new URL('../../dist', import.meta.url))
const shownFolder = relative(process.cwd(), folder) || folder
const command = buildCommandOf(process.env, process.platform)
const site = readSite(folder) ?? giveUp(words.start.missing(shownFolder, command))

let port = options.port
const addresses = () => addressesOf(networkInterfaces())
const server = createLanServer(site, (query) =>
  lanPage({ site, port, addresses: addresses(), wifi: options.wifi }, query),
)
try {
  port = await listenFrom(server, options.port)
} catch (error) {
  if (error instanceof NoFreePort) giveUp(words.start.noPort(options.port))
  giveUp(words.start.notStarted(error instanceof Error ? error.message : String(error)))
}

// By number: `localhost` may be another program that listens on IPv6 only.
const page = urlOf('127.0.0.1', port, PAGE_PATH)
let shown = addressLines(addresses(), port, site.base).join('\n')
// Codes and what is odd come last, so that they stand in the window when all is said.
say(...noteLines())
if (process.env.WSL_DISTRO_NAME) say(...wrapped(words.terminal.wsl), '')
if (isStale(site, fileURLToPath(new URL('../../content', import.meta.url)))) {
  say(...wrapped(words.start.stale(shownFolder, command)), '')
}
if (port !== options.port) say(words.start.portMoved(options.port, port), '')
say(words.terminal.ready, '', shown, '')
say(words.terminal.page(page), words.terminal.stop)

// A hotspot is often switched on only after this was started, and a laptop that slept gets another address.
setInterval(() => {
  const found = addressLines(addresses(), port, site.base).join('\n')
  if (found === shown) return
  shown = found
  say('', words.terminal.changed, '', shown)
}, LOOK_AGAIN_AFTER)

// SIGHUP: the window of the terminal was closed.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    say('', words.terminal.stopped)
    server.closeAllConnections()
    server.close(() => process.exit(0))
  })
}

if (options.open && !(await openBrowser(page))) say(words.terminal.notOpened)
