/** The page as a person sees it, in any engine. */
import type { EngineBrowser } from './browser.ts'

/** Script that finds the part of the page that changes. */
const MAIN = `document.querySelector('main')`
const ALL_BUTTONS = `[...document.querySelectorAll('main button, main label, main summary, dialog[open] button')]`

/** What can be asked of a page, and done in it. */
export function pageOf(browser: EngineBrowser) {
  const holds = (what: string, expression: string) => waitFor(browser, what, expression)
  const sees = (what: string, text: string) =>
    holds(`a text "${text}"`, `${what}?.innerText.includes(${JSON.stringify(text)})`)
  return {
    MAIN,
    holds,
    sees,
    /** Goes to a page of the file. */
    go: (address: string) => browser.run(`location.hash = ${JSON.stringify(`#${address}`)}`),
    saved: () => holds('the word Tersimpan', `/Tersimpan \\d\\d\\.\\d\\d/.test(${MAIN}?.innerText)`),
    alive: () => holds('a page that is alive', `!document.querySelector('main page-island[name]')`),
    /** Presses the first visible button whose words, or whose name, begin so. */
    async presses(name: string) {
      const found = `${ALL_BUTTONS}.find((button) => button.checkVisibility() &&
        [button.innerText, button.ariaLabel].some((words) => words?.trim().startsWith(${JSON.stringify(name)})))`
      await holds(`a button "${name}"`, found)
      await browser.run(`const found = ${found}; found.scrollIntoView({ block: 'center' }); found.click()`)
    },
  }
}

/** Asks the page again and again until it holds, ten seconds at most. */
async function waitFor(browser: EngineBrowser, what: string, expression: string): Promise<void> {
  const end = Date.now() + 10_000
  while (Date.now() < end) {
    if (await browser.run(`try { return Boolean(${expression}) } catch { return false }`).catch(() => false))
      return
    await new Promise((next) => setTimeout(next, 100))
  }
  throw new Error(`The page does not show ${what}`)
}
