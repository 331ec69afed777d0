import type { BrowserContext } from '@playwright/test'

/** A browser that forbids storage, as with all cookies blocked. */
export async function blockStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  })
}

/** A phone whose storage another page of the same address filled to the last character. */
export async function fillStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (localStorage.getItem('other-22') ?? localStorage.getItem('other-0')) return
    // Halves of halves, each under a key of its own, until not one character fits any more.
    for (let power = 22; power >= 0; power -= 1) {
      try {
        localStorage.setItem(`other-${power}`, 'x'.repeat(2 ** power))
      } catch {
        localStorage.removeItem(`other-${power}`)
      }
    }
  })
}

/** A viewer of attachments: what is kept lasts as long as the page is open, and each opening begins empty. */
export async function forgetStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    // A new tab is blank before it is opened anywhere, and blank pages have no storage.
    if (location.protocol === 'about:' || sessionStorage.getItem('opened')) return
    sessionStorage.setItem('opened', 'yes')
    localStorage.clear()
  })
}

/** The same phone after room was made. */
export async function makeRoom(page: { evaluate: (run: () => void) => Promise<void> }): Promise<void> {
  await page.evaluate(() => localStorage.removeItem('other-22'))
}
