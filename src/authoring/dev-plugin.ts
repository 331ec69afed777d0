/** Shows mistakes in the content on the development server, in the browser and in the terminal. */
import { sep } from 'node:path'
import type { ViteDevServer } from 'vite'
import { checkContent } from './check-content.ts'
import { devPage } from './dev-page.ts'
import { formatProblems, type Problem } from './problem.ts'

interface Options {
  /** The content folder. */
  folder: string
  warn(text: string): void
  say(text: string): void
}

/** Editors save in bursts; one check for each. */
const QUIET_MS = 60

/** The Vite plugin. A check runs at the start and after a file of the content changed, not for each request. */
export function contentErrorsPlugin({ folder, warn, say }: Options) {
  return {
    name: 'content-errors',
    configureServer(server: ViteDevServer): void {
      let problems = checkContent(folder)
      let timer: ReturnType<typeof setTimeout> | undefined
      report(problems)
      server.watcher.add(folder)
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder + sep)) return
        clearTimeout(timer)
        timer = setTimeout(recheck, QUIET_MS)
      })
      server.middlewares.use((request, response, next) => {
        if (problems.length === 0 || !isPage(request.url, request.headers.accept)) return next()
        response.statusCode = 500
        response.setHeader('Content-Type', 'text/html; charset=utf-8')
        response.setHeader('Cache-Control', 'no-store')
        response.end(devPage(problems, `${server.config.base}@vite/client`))
      })

      function recheck(): void {
        const before = problems
        problems = checkContent(folder)
        if (formatProblems(problems) === formatProblems(before)) return
        report(problems)
        if (problems.length === 0) say('Isi kursus sudah rapi kembali.')
        server.ws.send({ type: 'full-reload', path: '*' })
      }
    },
  }

  function report(found: Problem[]): void {
    if (found.length > 0) warn(`\n\n${formatProblems(found)}\n`)
  }
}

/** Browsers ask for pages with `text/html`; scripts, styles and pictures go on as before. */
function isPage(url: string | undefined, accept: string | undefined): boolean {
  return (accept ?? '').includes('text/html') && !(url ?? '').includes('/@')
}
