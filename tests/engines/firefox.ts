import { existsSync } from 'node:fs'
import { launch, type Page } from 'puppeteer-core'
import type { EngineBrowser, Found } from './browser.ts'

const paths = ['/usr/bin/firefox-esr', '/usr/bin/firefox']

/** Firefox as Debian ships it. */
export function firefox(): Found {
  const path = paths.find((each) => existsSync(each))
  if (!path) return { name: 'Firefox', missing: 'install firefox-esr' }
  return { name: 'Firefox', start: () => start(path) }
}

async function start(executablePath: string): Promise<EngineBrowser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    // Puppeteer turns this off, and then copies of a file seem to share one storage.
    extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
  })
  const page = await browser.newPage()
  const element = async (selector: string) => {
    const found = await page.waitForSelector(selector, { visible: true })
    if (!found) throw new Error(`Nothing is called ${selector}`)
    return found
  }
  return {
    open: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    back: () => run(page, 'history.back()').then(() => undefined),
    press: async (selector) => (await element(selector)).click(),
    type: async (selector, text) => (await element(selector)).type(text),
    async choose(selector, path) {
      const field = await page.waitForSelector(selector)
      await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path)
    },
    run: (body) => run(page, body),
    close: () => browser.close(),
  }
}

function run(page: Page, body: string): Promise<unknown> {
  return page.evaluate(`(() => { ${body} })()`)
}
