/**
 * Brings the islands of a page to life. Own code instead of Astro's client directives: those put 4 KB of script
 * into every page, and write the data of each island twice as long.
 */
import { type ComponentType, h, hydrate } from 'preact'

/**
 * Hydrates every island called `name` that is not alive yet.
 * @param component what the server drew the island with; gets the island's data as props
 */
export function bringToLife<P extends object>(name: string, component: ComponentType<P>): void {
  for (const root of document.querySelectorAll<HTMLElement>(`page-island[name="${name}"]`)) {
    // The data is this page's own, written by Island.astro.
    const props = JSON.parse(root.nextElementSibling?.textContent ?? '{}') as P
    hydrate(h(component, props), root)
    root.removeAttribute('name')
  }
}
