import type { BrowserContext, Page } from '@playwright/test'

/** Whether a target is the single file, by its base address. */
export function isFile(baseURL: string | undefined): boolean {
  return baseURL?.startsWith('file:') ?? false
}

/**
 * Lets stories open pages of the single file by the same addresses as those of a site: `pelajaran/x/` becomes
 * `peserta.html#/pelajaran/x/`.
 */
export function openInFile(context: BrowserContext, baseURL: string | undefined): void {
  if (!baseURL || !isFile(baseURL)) return
  const open = (page: Page) => {
    const goto = page.goto.bind(page)
    page.goto = async (address, options) => {
      if (address.startsWith('file:')) return goto(address, options)
      const [path = '', element] = address.replace(/^\.\//, '').split('#')
      // A deck's place stands right behind its page.
      const isPlace = /^\d+\/\d+/.test(element ?? '')
      return goto(`${baseURL}#/${path}${element ? `${isPlace ? '' : '#'}${element}` : ''}`, options)
    }
  }
  for (const page of context.pages()) open(page)
  context.on('page', open)
}
