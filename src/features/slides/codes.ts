/** Draws the codes on slides. */
import { PAGE_SHOWN } from '../../ui/islands/bring-to-life.ts'

/** The whole address of a page; undefined where this copy of the course has none. */
type AddressOf = (path: string) => string | undefined

/** Draws the codes of the page, and of every page that the single file shows later. */
export function startCodes(addressOf: AddressOf): void {
  document.addEventListener(PAGE_SHOWN, () => draw(addressOf))
  void draw(addressOf)
}

async function draw(addressOf: AddressOf): Promise<void> {
  const places = [...document.querySelectorAll<HTMLElement>('[data-code]')]
  if (places.length === 0) return
  const { drawCode } = await import('../../ui/code.ts')
  for (const place of places) {
    const address = addressOf(place.dataset.code ?? '')
    const text = place.parentElement?.querySelector('[data-address]')
    // Opened from a file there is no address that a phone could go to, unless the desk knows one.
    if (!address) continue
    drawCode(place, address)
    if (text) text.textContent = address.replace(/^https?:\/\//, '')
  }
}
