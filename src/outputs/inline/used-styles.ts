import { type Selector, transform } from 'lightningcss'
import type { Tag } from '../html.ts'

/**
 * A style sheet without the rules that a page can never need: those whose every selector asks for a class, or a
 * value of a `data-` attribute, that neither the page nor its scripts contain. What stands inside `:not()`, `:is()`
 * and the like is not looked at, so a doubtful rule stays.
 * @param css the sheet
 * @param words every word of the page's attributes and of its scripts
 */
export function usedStyles(css: string, words: ReadonlySet<string>): string {
  const { code } = transform({
    filename: 'page.css',
    code: new TextEncoder().encode(css),
    minify: true,
    visitor: {
      Rule: {
        style: ({ value }) =>
          value.selectors.some((selector) => isNeeded(selector, words)) ? undefined : [],
      },
    },
  })
  // A media query stays when all its rules are gone.
  return new TextDecoder().decode(code).replaceAll(/@media[^{}]*\{\}/g, '')
}

function isNeeded(selector: Selector, words: ReadonlySet<string>): boolean {
  return selector.every((part) => {
    if (part.type === 'class') return words.has(part.name)
    if (part.type !== 'attribute' || !part.name.startsWith('data-')) return true
    const { operation } = part
    return operation?.operator === 'equal' ? words.has(operation.value) : true
  })
}

/**
 * Whatever may be the name of a class: the values of all attributes, and every word of the scripts but the variables
 * of styles that one of them holds (`--ink-2`).
 */
export function wordsOf(tags: Tag[], scripts: string[]): Set<string> {
  const inline = tags.flatMap(({ name, text }) => (name === 'script' && text ? [text] : []))
  return new Set([
    ...tags.flatMap(({ attributes }) => [...attributes.values()].flatMap((value) => value.split(/\s+/))),
    ...[...inline, ...scripts].flatMap((script) => script.match(/(?<![\w-])[A-Za-z][\w-]*/g) ?? []),
  ])
}
