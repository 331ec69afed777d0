/**
 * Wires the content check into Astro: a build stops at mistakes in the content, the development server shows
 * them in place of the pages until they are mended.
 */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { checkContent } from './check-content.ts'
import { contentErrorsPlugin } from './dev-plugin.ts'
import { liveCheck } from './live-check.ts'
import { formatProblems } from './problem.ts'
import { waitUntilClean } from './waiting-server.ts'

/** Carries all problems as its message; it has no stack, for no line of the program is to blame. */
export class ContentError extends Error {
  override name = 'ContentError'

  constructor(message: string) {
    super(message)
    this.stack = ''
  }
}

/** Put it first, so that nothing fails before it in words of its own. `root` is the content folder. */
export function contentCheck({ root = 'content' }: { root?: string } = {}): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger, isRestart }) => {
        const folder = resolve(fileURLToPath(config.root), root)
        if (command === 'build') {
          const problems = checkContent(folder)
          if (problems.length > 0) throw new ContentError(`\n\n${formatProblems(problems)}\n`)
        }
        if (command !== 'dev') return
        const terminal = {
          warn: (text: string) => logger.warn(text),
          say: (text: string) => logger.info(text),
        }
        const live = liveCheck(folder, terminal)
        // At a restart the server before still holds the address.
        if (!isRestart) await waitUntilClean(live, config.server, terminal)
        updateConfig({ vite: { plugins: [contentErrorsPlugin(live)] } })
      },
    },
  }
}
