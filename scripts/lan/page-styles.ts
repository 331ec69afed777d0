import { readFileSync } from 'node:fs'

const FONT = "url('../fonts/plus-jakarta-sans.woff2')"

/** All styles of the page for the projector, with the font in them: the course's own, and what this page adds. */
export function pageStyles(): string {
  const ui = new URL('../../src/ui/', import.meta.url)
  const sheets = ['tokens', 'base', 'frame', 'controls', 'forced-colors'].map((name) =>
    readFileSync(new URL(`styles/${name}.css`, ui), 'utf8'),
  )
  const own = readFileSync(new URL('page.css', import.meta.url), 'utf8')
  const font = readFileSync(new URL('fonts/plus-jakarta-sans.woff2', ui)).toString('base64')
  return [...sheets, own].join('\n').replace(FONT, `url(data:font/woff2;base64,${font})`)
}
