/**
 * Shows one page of the single file at a time, named by the hash. All pages stand in the document when it arrives, so
 * that it can be read without scripts; here they are put aside, and each is shown as a fresh copy, just as a site would
 * send it.
 */
import { PAGE_SHOWN } from '../../ui/islands/bring-to-life.ts'
import { hashFor, type Route, routeOf } from './route.ts'

const HOME = '/'
const SCROLL = 'lk-scroll'

/** Puts the pages aside, shows the one that the address names, and follows the address from then on. */
export function startRouter(): void {
  const container = document.querySelector<HTMLElement>('[data-pages]')
  // Without that class the document is there to be read as a whole.
  if (!container || !document.documentElement.classList.contains('js')) return
  const shelf = document.createElement('template')
  shelf.dataset.shelf = ''
  // The page that is shown already stays, with what was done in it meanwhile.
  const first = container.querySelector<HTMLElement>('article[data-current]')
  for (const page of [...container.children]) shelf.content.append(page === first ? pristine(first) : page)
  document.body.append(shelf)
  const pages = new Map([...shelf.content.children].map((page) => [page.id, page as HTMLElement]))
  const pageOf = (element: string) => {
    const found = shelf.content.getElementById(element)
    return found?.closest<HTMLElement>('[data-page]')?.dataset.page
  }
  let shown = ''
  let pressed = false
  const places = new Map<string, number>()

  history.scrollRestoration = 'manual'
  addEventListener('hashchange', () => {
    const begun = pressed
    pressed = false
    go(routeOf(location.hash, pages.keys(), pageOf), begun)
  })
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null
    const href = link?.getAttribute('href') ?? ''
    pressed = href.startsWith('#')
    // What a script drew later has the addresses of the site.
    const hash = hashFor(href, import.meta.env.BASE_URL, pages.keys())
    if (hash === undefined || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    pressed = true
    location.hash = hash
  })
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-print-whole]')) printWhole()
  })
  addEventListener('pagehide', () => remember(`${location.hash} ${scrollY}`))
  go(routeOf(location.hash, pages.keys(), pageOf) ?? { page: HOME }, true, true)

  /** @param begun the page is entered, not come back to */
  function go(route: Route | undefined, begun: boolean, atStart = false): void {
    // An anchor that no page has, such as the skip link's, is left to the browser.
    if (!route) return
    const isNew = route.page !== shown
    if (isNew) {
      places.set(shown, scrollY)
      show(route.page)
    }
    if (route.element) {
      // The short form is what the lesson's own links have.
      history.replaceState(history.state, '', `#${route.element}`)
      document.getElementById(route.element)?.scrollIntoView()
    } else if (isNew) {
      scrollTo(0, atStart ? placeBefore() : begun ? 0 : (places.get(shown) ?? 0))
    }
    if (isNew && !atStart) container?.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
  }

  function show(address: string): void {
    const page = pages.get(address)
    if (!page || !container) return
    shown = address
    const copy = first?.isConnected && first.id === address ? first : document.importNode(page, true)
    copy.dataset.current = ''
    container.replaceChildren(copy)
    document.title = page.dataset.title ?? ''
    document.body.dataset.dye = page.dataset.dye ?? ''
    const main = copy.querySelector('main')
    if (main) document.querySelector('.skip')?.setAttribute('href', `#${main.id}`)
    for (const link of document.querySelectorAll('.site-header nav a')) {
      link.ariaCurrent = link.getAttribute('href') === `#${address}` ? 'page' : null
    }
    document.querySelector('details.menu')?.removeAttribute('open')
    for (const script of page.dataset.scripts?.split(' ') ?? []) {
      if (script) import(/* @vite-ignore */ script)
    }
    document.dispatchEvent(new Event(PAGE_SHOWN))
  }

  /** All pages as they came, the shown one too, for as long as the print dialog is open. */
  function printWhole(): void {
    const own = [...(container?.children ?? [])]
    container?.replaceChildren(document.importNode(shelf.content, true))
    for (const page of container?.children ?? []) page.setAttribute('data-current', '')
    addEventListener('afterprint', () => container?.replaceChildren(...own), { once: true })
    print()
  }
}

/** A copy of a page as it came, without what was typed or chosen in it since. */
function pristine(page: HTMLElement): Node {
  const copy = page.cloneNode(true) as HTMLElement
  delete copy.dataset.current
  for (const field of copy.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
    field.value = field.defaultValue
    if (field instanceof HTMLInputElement) field.checked = field.defaultChecked
  }
  for (const menu of copy.querySelectorAll('select')) menu.selectedIndex = 0
  return copy
}

/** Where the same page was left when it was loaded anew; 0 otherwise. */
function placeBefore(): number {
  const [entry] = performance.getEntriesByType('navigation')
  if (!(entry instanceof PerformanceNavigationTiming) || entry.type !== 'reload') return 0
  try {
    const [hash, place] = (sessionStorage.getItem(SCROLL) ?? '').split(' ')
    return hash === location.hash ? Number(place) || 0 : 0
  } catch {
    return 0
  }
}

function remember(place: string): void {
  try {
    sessionStorage.setItem(SCROLL, place)
  } catch {
    // Where nothing may be kept, the page begins at its top.
  }
}
