/**
 * Brings the islands of a page to life. Own code instead of Astro's client directives: those put 4 KB of script
 * into every page, and write the data of each island twice as long.
 */
import { type ComponentType, h, hydrate } from 'preact'
import { whenIdle } from './when-idle.ts'

/**
 * Hydrates every island called `name` that is not alive yet, each in a task of its own: on a slow phone the first
 * question answers before the last is alive.
 * @param component what the server drew the island with; gets the island's data as props
 */
export async function bringToLife<P extends object>(
  name: string,
  component: ComponentType<P>,
): Promise<void> {
  for (const root of document.querySelectorAll<HTMLElement>(`page-island[name="${name}"]`)) {
    // The data is this page's own, written by Island.astro.
    const props = JSON.parse(root.nextElementSibling?.textContent ?? '{}') as P
    hydrate(h(component, props), root)
    root.removeAttribute('name')
    await new Promise((next) => setTimeout(next))
  }
}

/** The same for islands that the page can do without at first: their component is loaded when the browser is idle. */
export function bringToLifeWhenIdle<P extends object>(
  name: string,
  load: () => Promise<ComponentType<P>>,
): void {
  whenIdle(async () => bringToLife(name, await load()))
}
