import { describe, expect, test } from 'vitest'
import { siteOf } from '../site.ts'
import { withSmallInlines } from './inline.ts'

const page = (head: string, body: string, files: Record<string, string> = {}) =>
  withSmallInlines(
    siteOf({ 'index.html': `<html><head>${head}</head><body>${body}</body></html>`, ...files }),
  ).get('index.html') ?? ''

describe('the styles of a page', () => {
  test('lose the rules whose classes stand nowhere in it', () => {
    const html = page(
      '<style>.used{color:red}.gone{color:blue}.used.gone{color:green}</style>',
      '<p class="used">a</p>',
    )
    expect(html).toContain('<style>.used{color:red}</style>')
  })

  test('lose what is left of a media query when all its rules are gone', () => {
    const html = page('<style>p{color:red}@media print{.gone{color:blue}}</style>', '<p>a</p>')
    expect(html).toContain('<style>p{color:red}</style>')
  })

  test('keep what a script of the page may add, also one that is loaded later', () => {
    const styles = '<style>.now{color:red}.soon{color:red}.late{color:red}.never{color:red}</style>'
    const html = page(styles, '<script type="module" src="/a.js"></script>', {
      'a.js': 'box.className="now";import("./b.js")',
      'b.js': 'box.className="is soon";import("./c.js")',
      'c.js': 'box.className="late"',
    })
    for (const kept of ['now', 'soon', 'late']) expect(html).toContain(`.${kept}`)
    expect(html).not.toContain('never')
  })

  test('keep nothing for a script whose address is known only when it runs', () => {
    const html = page('<style>.soon{color:red}</style>', '<script type="module" src="/a.js"></script>', {
      'a.js': 'const base="/";import(base+"b.js");import(where)',
    })
    expect(html).not.toContain('soon')
  })

  test('keep nothing for a variable of the styles that a script holds', () => {
    const html = page(
      '<style>.ink-2{color:red}</style>',
      '<script>sheet.replaceSync("a{color:var(--ink-2)}")</script>',
    )
    expect(html).not.toContain('color:red')
  })

  test('keep whatever is doubtful: elements, states, what stands inside :not() and :is()', () => {
    const rules = ['html:not(.js) p{a:b}', ':is(.x,p){c:d}', ':focus-visible{e:f}', '[hidden]{g:h}']
    const html = page(`<style>${rules.join('')}</style>`, '<p>a</p>')
    for (const kept of ['a:b', 'c:d', 'e:f', 'g:h']) expect(html).toContain(kept)
  })

  test('keep a value of a data attribute only where the page or a script has it', () => {
    const html = page(
      '<style>[data-dye=soga]{color:red}[data-dye=nila]{color:blue}[data-theme=dark]{color:#000}</style>',
      '<p data-dye="soga">a</p><script>root.dataset.theme = "dark"</script>',
    )
    expect(html).toContain('soga')
    expect(html).toContain('dark')
    expect(html).not.toContain('nila')
  })

  test('become one element, where the first of them stood', () => {
    const html = page(
      '<style>p{color:red}</style><title>t</title><style>b{color:red}</style>',
      '<p><b>a</b></p>',
    )
    expect(html.match(/<style>/g)).toHaveLength(1)
    expect(html.indexOf('<style>')).toBeLessThan(html.indexOf('<title>'))
    expect(html).toMatch(/<\/title><\/head>/)
  })

  test('let the build stop at what is no style sheet', () => {
    expect(() => page('<style>.a{{</style>', '')).toThrow()
  })
})

describe('a classic script of a page', () => {
  test('loses its comments and spaces and still does the same', () => {
    const html = page(
      '<script>\n  // A comment.\n  window.early = [1, 2].map((long) => long * 2)\n</script>',
      '',
    )
    const code = /<script>([^<]*)<\/script>/.exec(html)?.[1] ?? ''
    expect(code).not.toContain('comment')
    const window: { early?: number[] } = {}
    new Function('window', code)(window)
    expect(window.early).toEqual([2, 4])
  })

  test('is the only kind that changes: data and modules stay as they are', () => {
    const data = '<script type="application/json">{ "a":  1 }</script>'
    const speculation = '<script type="speculationrules">{ "prefetch": [] }</script>'
    expect(page('<style>p{color:red}</style>', `<p>a</p>${data}${speculation}`)).toContain(data + speculation)
  })
})
