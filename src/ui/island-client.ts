/**
 * Brings an island to life. Stands in for the client of @astrojs/preact, which also carries signals, slots and a
 * repair of `useId`: this course uses none of them, and each lesson page saves 1.3 KB of script before compression.
 */
import { type ComponentType, h, hydrate } from 'preact'

/** What Astro calls for each island: first with its element, then with its component and the page's props. */
export default (element: HTMLElement) =>
  async (component: ComponentType<object>, props: object): Promise<void> => {
    if (element.hasAttribute('ssr')) hydrate(h(component, props), element)
  }
