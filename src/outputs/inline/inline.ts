import { minify_sync as minify } from 'terser'
import { type Tag, tagsOf } from '../html.ts'
import { modulesOf } from '../modules.ts'
import { type Site, textOf } from '../site.ts'
import { usedStyles } from './used-styles.ts'

/**
 * The pages with what stands inside them made small: of their styles only the rules that they can need (Astro gives
 * each page those of every component that it could show), and their classic scripts without names and comments.
 */
export function withSmallInlines(site: Site): Map<string, string> {
  const changed = new Map<string, string>()
  for (const [page, html] of site.pages) {
    const tags = tagsOf(html)
    const words = wordsOf(
      tags,
      modulesOf(site, page, 'ever').map((file) => textOf(site, file)),
    )
    const inlines = tags.filter((tag) => tag.name === 'style' || isClassicScript(tag))
    const styles = inlines.filter(({ name }) => name === 'style')
    const css = styles.map(({ text = '' }) => text).join('\n')
    let out = ''
    let at = 0
    for (const tag of inlines) {
      const { name, text = '', start, end } = tag
      const small = name === 'script' ? smallScript(text) : tag === styles[0] ? usedStyles(css, words) : ''
      const after = end + text.length + `</${name}>`.length
      out += html.slice(at, start) + (small === '' ? '' : `${html.slice(start, end)}${small}</${name}>`)
      at = after
    }
    if (inlines.length > 0) changed.set(page, out + html.slice(at))
  }
  return changed
}

function isClassicScript({ name, attributes, text = '' }: Tag): boolean {
  return name === 'script' && !attributes.has('src') && !attributes.has('type') && text.trim() !== ''
}

function smallScript(code: string): string {
  return (
    minify(code, { toplevel: true, compress: { passes: 2, ecma: 2022 }, format: { ecma: 2022 } }).code ?? code
  )
}

/**
 * Whatever may be the name of a class: the values of all attributes, and every word of the scripts but the variables
 * of styles that one of them holds (`--ink-2`).
 */
function wordsOf(tags: Tag[], scripts: string[]): Set<string> {
  const inline = tags.flatMap(({ name, text }) => (name === 'script' && text ? [text] : []))
  return new Set([
    ...tags.flatMap(({ attributes }) => [...attributes.values()].flatMap((value) => value.split(/\s+/))),
    ...[...inline, ...scripts].flatMap((script) => script.match(/(?<![\w-])[A-Za-z][\w-]*/g) ?? []),
  ])
}
