/** Shows mistakes that are made while the development server runs, in the browser and in the terminal. */
import { sep } from 'node:path'
import type { ViteDevServer } from 'vite'
import { devPage, wantsPage } from './dev-page.ts'
import type { LiveCheck } from './live-check.ts'

/** Time Astro takes to read a changed content file again, in milliseconds, with room for a slow laptop. */
const READ_AGAIN_MS = 600

/** The Vite plugin. The check runs after a file of the content changed, not for each request. */
export function contentErrorsPlugin(live: LiveCheck) {
  return {
    name: 'content-errors',
    configureServer(server: ViteDevServer): void {
      server.watcher.add(live.folder)
      const reload = () => server.ws.send({ type: 'full-reload', path: '*' })
      let later: ReturnType<typeof setTimeout> | undefined
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(live.folder + sep)) return
        live.touch(reload)
        // Astro reloads pages before it has read a changed question again.
        clearTimeout(later)
        later = setTimeout(reload, READ_AGAIN_MS)
      })
      server.middlewares.use((request, response, next) => {
        const problems = live.problems()
        if (problems.length === 0 || !wantsPage(request.url, request.headers.accept)) return next()
        response.statusCode = 500
        response.setHeader('Content-Type', 'text/html; charset=utf-8')
        response.setHeader('Cache-Control', 'no-store')
        response.end(devPage(problems))
      })
    },
  }
}
