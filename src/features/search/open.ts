/** The way into the search: a button in the header and the key "/". Nothing else of it is loaded before. */
import type { Locale } from '../../i18n/locales.ts'
import { replayEarlyTaps } from '../../ui/early-taps.ts'
import { openWords } from './open-words.ts'

/** Opens the search by the button of the header, or by "/" wherever no text is typed. */
export function openSearchWhenAsked(): void {
  for (const place of document.querySelectorAll('page-island[name="search"]')) {
    place.querySelector('button')?.addEventListener('click', open)
    replayEarlyTaps(place)
    place.removeAttribute('name')
  }
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (isTypedIn(event.target) || document.querySelector('dialog[open]')) return
    event.preventDefault()
    open()
  })
}

async function open(): Promise<void> {
  const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'id'
  document.querySelector('.search-failed')?.remove()
  try {
    const { showSearch } = await import('./show.tsx')
    showSearch(locale)
  } catch {
    const notice = document.createElement('div')
    notice.className = 'notices search-failed'
    notice.role = 'alert'
    const text = document.createElement('p')
    text.className = 'notice failed'
    text.textContent = openWords(locale).unavailable
    notice.append(text)
    document.querySelector('header')?.after(notice)
  }
}

function isTypedIn(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
