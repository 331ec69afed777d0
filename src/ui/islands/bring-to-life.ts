/**
 * Brings the islands of a page to life. Own code instead of Astro's client directives: those put 4 KB of script
 * into every page, and write the data of each island twice as long.
 */
import { type ComponentType, h, hydrate, render } from 'preact'
import { whenIdle } from './when-idle.ts'

/** Event on the document: another page was put into it. The single file shows its pages one after another. */
export const PAGE_SHOWN = 'page-shown'

/**
 * The single file holds only what can be read of an island; there it is drawn anew. Not one with a drawing: that stands
 * in the page alone, as the data of the island does not repeat it.
 */
function drawnWith(root: Element): typeof render {
  const isLight = document.documentElement.dataset.file && !root.querySelector('svg[role=img]')
  return isLight ? render : hydrate
}

/**
 * Hydrates every island called `name` that is not alive yet, each in a task of its own: on a slow phone the first
 * question answers before the last is alive. Does so again for each page that is shown later, and takes down the
 * islands of the page that went.
 * @param component what the server drew the island with; gets the island's data as props
 */
export async function bringToLife<P extends object>(
  name: string,
  component: ComponentType<P>,
): Promise<void> {
  let alive: HTMLElement[] = []
  const hydrateAll = async () => {
    for (const root of alive) if (!root.isConnected) render(null, root)
    alive = alive.filter(({ isConnected }) => isConnected)
    for (const root of document.querySelectorAll<HTMLElement>(`page-island[name="${name}"]`)) {
      // The data is this page's own, written by Island.astro.
      const props = JSON.parse(root.nextElementSibling?.textContent ?? '{}') as P
      drawnWith(root)(h(component, props), root)
      root.removeAttribute('name')
      alive.push(root)
      await new Promise((next) => setTimeout(next))
    }
  }
  document.addEventListener(PAGE_SHOWN, hydrateAll)
  await hydrateAll()
}

/**
 * The same for islands that the page can do without at first: their component is loaded when the browser is idle, and
 * only where a page has such an island.
 */
export function bringToLifeWhenIdle<P extends object>(
  name: string,
  load: () => Promise<ComponentType<P>>,
): void {
  const start = () => {
    if (!document.querySelector(`page-island[name="${name}"]`)) return
    document.removeEventListener(PAGE_SHOWN, start)
    whenIdle(async () => bringToLife(name, await load()))
  }
  document.addEventListener(PAGE_SHOWN, start)
  start()
}
