import { tagsOf } from '../html.ts'
import { modulesOf } from '../modules.ts'
import { type Site, textOf } from '../site.ts'
import { usedStyles } from './used.ts'

/**
 * The pages with only those rules in their `<style>` elements that they can need. Astro gives each page the styles
 * of every component that it could show; a lesson shows some of them.
 */
export function withUsedStyles(site: Site): Map<string, string> {
  const changed = new Map<string, string>()
  for (const [page, html] of site.pages) {
    const tags = tagsOf(html)
    const styles = tags.filter(({ name }) => name === 'style')
    const css = styles.map(({ text = '' }) => text).join('\n')
    if (css === '') continue
    const words = new Set([
      ...tags.flatMap(({ attributes }) => [...attributes.values()].flatMap((value) => value.split(/\s+/))),
      ...tags.flatMap(({ name, text = '' }) => (name === 'script' ? wordsOf(text) : [])),
      ...modulesOf(site, page, 'ever').flatMap((file) => wordsOf(textOf(site, file))),
    ])
    changed.set(page, withStyle(html, styles, usedStyles(css, words)))
  }
  return changed
}

/** One `<style>` where the first of them stood. */
function withStyle(
  html: string,
  styles: { start: number; end: number; text?: string }[],
  css: string,
): string {
  let out = ''
  let at = 0
  for (const { start, end, text = '' } of styles) {
    out += html.slice(at, start) + (at === 0 ? `<style>${css}</style>` : '')
    at = end + text.length + '</style>'.length
  }
  return out + html.slice(at)
}

/** Whatever may be the name of a class in a script. */
function wordsOf(script: string): string[] {
  return script.match(/[A-Za-z][\w-]*/g) ?? []
}
