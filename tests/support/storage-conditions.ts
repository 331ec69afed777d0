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
    if (localStorage.getItem('other')) return
    let size = 4 * 1024 * 1024
    let text = ''
    while (size > 0) {
      try {
        localStorage.setItem('other', text + 'x'.repeat(size))
        text += 'x'.repeat(size)
      } catch {
        size = Math.floor(size / 2)
      }
    }
  })
}

/** The same phone after room was made. */
export async function makeRoom(page: { evaluate: (run: () => void) => Promise<void> }): Promise<void> {
  await page.evaluate(() => localStorage.removeItem('other'))
}
