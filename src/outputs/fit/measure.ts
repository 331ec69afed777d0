/** Measures the slides of a finished site in a browser, on every projector screen. */
import { chromium, type Page } from '@playwright/test'
import { findChromium } from '../chromium.ts'
import { addressOf, type Site } from '../site.ts'
import { type Measured, SCREENS } from './report.ts'

/** Never reached: every request is answered from the built files. */
const ORIGIN = 'http://slides.invalid'

/** Opens every deck of a site. @returns one entry for each slide and screen */
export async function measureDecks(site: Site): Promise<Measured[]> {
  const decks = [...site.pages].flatMap(([path, html]) => (html.includes('data-deck=') ? [path] : []))
  const browser = await chromium.launch(await findChromium())
  try {
    const page = await browser.newPage({ reducedMotion: 'reduce', bypassCSP: true })
    await page.route(`${ORIGIN}/**`, async (route) => {
      const { pathname } = new URL(route.request().url())
      const path = pathname.slice(site.base.length).replace(/(^|\/)$/, '$1index.html')
      // Its scripts are left out: a slide must fit as it was written.
      if (/\.(js|json)$/.test(path)) return route.abort()
      await route.fulfill({ body: Buffer.from(site.bytes(path)), contentType: typeOf(path) })
    })
    const measured: Measured[] = []
    for (const path of decks) {
      await page.goto(`${ORIGIN}${site.base}${addressOf(path).slice(1)}`)
      await page.evaluate(() => document.fonts.ready)
      for (const screen of SCREENS) {
        await page.setViewportSize({ width: screen[0], height: screen[1] })
        measured.push(...(await measurePage(page)).map((one) => ({ ...one, screen })))
      }
    }
    return measured
  } finally {
    await browser.close()
  }
}

function measurePage(page: Page): Promise<Omit<Measured, 'screen'>[]> {
  return page.evaluate(() => {
    document.documentElement.classList.add('presenting')
    const deck = document.querySelector<HTMLElement>('main[data-deck]')
    const slides = [...document.querySelectorAll<HTMLElement>('.slide')]
    return slides.map((slide, at) => {
      for (const other of slides) other.classList.toggle('current', other === slide)
      for (const step of slide.querySelectorAll('[data-step]')) step.classList.add('shown')
      const frame = slide.querySelector('.slide-frame') ?? slide
      const canvas = slide.querySelector('.canvas') ?? slide
      const em = Number.parseFloat(getComputedStyle(canvas).fontSize)
      const edge =
        canvas.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(canvas).paddingRight)
      // The canvas is 22.5 em high at least; a taller screen only gains room, which a slide may not count on.
      const room = Math.min(frame.clientHeight, 22.5 * em)
      const style = getComputedStyle(canvas)
      // A tall picture stands beside the text, as high as the screen.
      const boxes = [...canvas.children]
        .filter((child) => !child.matches('.tall'))
        .map((child) => child.getBoundingClientRect())
      const top = Math.min(...boxes.map((box) => box.top))
      const bottom = Math.max(...boxes.map((box) => box.bottom))
      const padding = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom)
      const text: { size: number; words: string }[] = []
      const picture: { size: number; words: string }[] = []
      let right = 0
      for (const element of canvas.querySelectorAll<HTMLElement | SVGElement>('*')) {
        const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())
        if (
          !own ||
          element.closest(
            '.source, .hands-sum, .folio, .row, .case-link, .name, .avatar, .screen, .visually-hidden',
          )
        )
          continue
        const box = element.getBoundingClientRect()
        if (box.width === 0) continue
        // A drawing may use the margin, but not leave the screen.
        const margin = element instanceof SVGElement ? canvas.getBoundingClientRect().right - edge : 0
        right = Math.max(right, box.right - margin)
        const words = (element.textContent ?? '').trim().slice(0, 40)
        if (element instanceof SVGTextContentElement) {
          const size =
            Number.parseFloat(getComputedStyle(element).fontSize) * (element.getScreenCTM()?.a ?? 1)
          picture.push({ size: size / em, words })
        } else if (element instanceof HTMLElement) {
          text.push({ size: Number.parseFloat(getComputedStyle(element).fontSize) / em, words })
        }
      }
      const smallest = (list: { size: number; words: string }[]) =>
        list.reduce<{ size: number; words: string } | undefined>(
          (least, one) => (least && least.size <= one.size ? least : one),
          undefined,
        )
      return {
        file: deck?.dataset.file ?? '',
        line: Number(slide.dataset.line),
        number: at + 1,
        below: (bottom - top + padding - room) / em,
        beside: (right - edge) / em,
        text: smallest(text),
        picture: smallest(picture),
      }
    })
  })
}

function typeOf(path: string): string {
  if (path.endsWith('.html')) return 'text/html; charset=utf-8'
  if (path.endsWith('.css')) return 'text/css'
  if (path.endsWith('.svg')) return 'image/svg+xml'
  return path.endsWith('.woff2') ? 'font/woff2' : 'application/octet-stream'
}
