/**
 * Follows the reader through a lesson: which sections were read to their end, where she is, and what the bar at
 * the bottom names next.
 */
import { currentValue } from '../../storage/item.ts'
import { markPlace, markSeen } from './model.ts'
import { type PageSection, type ReadingPlan, sectionsOf } from './reading-plan.ts'
import { lessonStore } from './store.ts'

/** Height that the header takes from the top of the view, in pixels. */
const HEADER = 72
/** Height that the bar takes from the bottom of the view, in pixels. */
const BAR = 80

/** Follows the reader of the lesson of this page until `signal`. */
export function startReading(plan: ReadingPlan, signal: AbortSignal): void {
  const bar = document.querySelector<HTMLElement>('.step-bar')
  if (!bar) return
  const sections = sectionsOf(plan.lesson)
  const $lesson = lessonStore(plan.lesson)

  followEnds(sections, signal, (id) => $lesson.change((state, { at }) => markSeen(state, id, at)))
  returnToPlace()

  const here = () =>
    sections.findLast(({ element }) => element.getBoundingClientRect().top <= innerHeight / 3)
  const follow = () => {
    const current = here()
    nameNext(bar, plan, current ? sections[sections.indexOf(current) + 1] : sections[0])
    if (!current) return
    const place = { section: current.id, block: blockAtTop(current.element) }
    $lesson.change((state, now) => markPlace(state, place, now))
  }
  let waiting = false
  addEventListener(
    'scroll',
    () => {
      if (waiting) return
      waiting = true
      requestAnimationFrame(() => {
        waiting = false
        if (!signal.aborted) follow()
      })
    },
    { passive: true, signal },
  )
  follow()

  /** "Lanjutkan" leads to a section; this goes on to the very paragraph. */
  function returnToPlace() {
    const place = currentValue($lesson.get().place)
    const section = sections.find(({ id }) => id === place?.section)
    if (!place || !section || location.hash !== section.href) return
    const [entry] = performance.getEntriesByType('navigation')
    // After a reload the browser knows the place better.
    if (entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate') return
    const block = boxOf(section.element.children[place.block])
    // The browser itself goes to the section when all has arrived; this must come after that.
    if (document.readyState === 'complete') block?.scrollIntoView()
    else addEventListener('load', () => requestAnimationFrame(() => block?.scrollIntoView()), { once: true })
  }
}

/** Calls back once for each section whose end came into view. */
function followEnds(
  sections: { id: string; element: HTMLElement }[],
  signal: AbortSignal,
  seen: (id: string) => void,
): void {
  const ends = new Map(sections.map(({ id, element }) => [lastBox(element), id]))
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const id = ends.get(target)
        if (!isIntersecting || !id) continue
        observer.unobserve(target)
        seen(id)
      }
    },
    { rootMargin: `-${HEADER}px 0px -${BAR}px` },
  )
  for (const end of ends.keys()) observer.observe(end)
  signal.addEventListener('abort', () => observer.disconnect())
}

/** Index of the block of a section that stands at the top of the view. */
function blockAtTop(section: HTMLElement): number {
  const at = [...section.children].findIndex(
    (block) => (boxOf(block)?.getBoundingClientRect().bottom ?? 0) > HEADER + 8,
  )
  return Math.max(0, at)
}

function nameNext(bar: HTMLElement, plan: ReadingPlan, section: PageSection | undefined): void {
  const link = bar.querySelector<HTMLAnchorElement>('[data-next]')
  const title = link?.querySelector('.next-title')
  const label = link?.querySelector('small')
  if (!link || !title || !label) return
  const next = section ? { ...section, label: plan.next } : plan.forward
  if (link.getAttribute('href') === next.href) return
  link.setAttribute('href', next.href)
  title.textContent = next.title
  label.textContent = next.label
}

/** An island has no box of its own: what it holds has. */
function boxOf(element: Element | undefined): Element | undefined {
  if (!element || element.getClientRects().length > 0) return element
  return element.firstElementChild ?? undefined
}

/** The last thing inside a section that can be seen. */
function lastBox(section: Element): Element {
  for (const child of [...section.children].reverse()) {
    if (child.getClientRects().length > 0) return child
    const inside = lastBox(child)
    if (inside !== child) return inside
  }
  return section
}
