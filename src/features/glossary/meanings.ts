/** The meanings of the terms of a page. Without scripts, or before they arrive, a term leads to the glossary. */

/** A term with what it means. */
export interface Meaning {
  term: string
  english?: string | undefined
  definition: string
}

/**
 * Lets each `<a data-term>` open its meaning over the page, so that nobody has to leave the lesson.
 * @param meanings by term id
 * @param signal ends it
 */
export function openMeaningsInPlace(meanings: Record<string, Meaning>, signal: AbortSignal): void {
  for (const link of document.querySelectorAll('a[data-term]')) link.ariaHasPopup = 'dialog'
  const open = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-term]') : null
    const meaning = link instanceof HTMLElement ? meanings[link.dataset.term ?? ''] : undefined
    if (!link || !meaning || !('showPopover' in link) || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    show(link, meaning)
  }
  document.addEventListener('click', open, { signal })
}

/** One popover beside the term, so that a screen reader goes on from it; the browser closes and removes its focus. */
function show(link: Element, { term, english, definition }: Meaning): void {
  const popover = document.createElement('span')
  popover.className = 'meaning'
  popover.popover = 'auto'
  popover.role = 'dialog'
  popover.ariaLabel = term
  popover.tabIndex = -1
  popover.append(element('b', term), english ? element('i', english, 'en') : '', element('span', definition))
  popover.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed') popover.remove()
  })
  link.after(popover)
  popover.showPopover()
  popover.focus()
}

function element(name: string, text: string, lang?: string): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  if (lang) made.lang = lang
  return made
}
