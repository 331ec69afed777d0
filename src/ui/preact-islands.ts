import preact from '@astrojs/preact'
import type { AstroIntegration } from 'astro'

/** Preact for islands, with this project's own small client (`island-client.ts`). */
export function preactIslands(): AstroIntegration {
  const integration = preact()
  const setUp = integration.hooks['astro:config:setup']
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (options) =>
        setUp?.({
          ...options,
          addRenderer: (renderer) =>
            options.addRenderer({
              ...renderer,
              clientEntrypoint: '/src/ui/island-client.ts',
            }),
        }),
    },
  }
}
