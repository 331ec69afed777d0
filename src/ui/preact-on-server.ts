import preact from '@astrojs/preact'
import type { AstroIntegration } from 'astro'

/** Preact components in pages, drawn by the server. What comes alive is ours: src/ui/islands. */
export function preactOnServer(): AstroIntegration {
  const integration = preact()
  const setUp = integration.hooks['astro:config:setup']
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (options) =>
        setUp?.({
          ...options,
          // Its client would be built and delivered without ever being asked for.
          addRenderer: ({ clientEntrypoint: _, ...renderer }) => options.addRenderer(renderer),
        }),
    },
  }
}
