import { describe, expect, test } from 'vitest'
import { siteOf } from '../site.ts'
import { limitsOf, lineOf, problemsOf, type Weight, weigh } from './budget.ts'
import { fontsOf } from './fonts.ts'
import { foreignOf, foreignProblemsOf } from './foreign.ts'

const pageOf = (body: string, head = '') => `<html><head>${head}</head><body>${body}</body></html>`
// Digits of a square root hardly compress, so the weight of such a text is known within a few bytes.
const noise = (length: number) => Array.from({ length }, (_, i) => `${Math.sqrt(i + 2)}`.slice(-1)).join('')
const weightOf = (files: Record<string, string>, page = 'index.html') => {
  const found = weigh(siteOf(files)).find((weight) => weight.page === page)
  if (!found) throw new Error(`${page} was not weighed`)
  return found
}

describe('weigh', () => {
  test('adds linked stylesheets to the page and follows scripts through their imports', () => {
    const files = {
      'index.html': pageOf(
        '<script type="module" src="/a.js"></script><script src="/old.js"></script>',
        '<link rel="stylesheet" href="/s.css">',
      ),
      's.css': `a{b:${noise(4000)}}`,
      'a.js': 'import "./b.js";import("./idle.js")',
      'b.js': `export const b="${noise(2000)}"`,
      'old.js': 'self.old=1',
      'idle.js': `import("./pressed.js");export const i="${noise(9000)}"`,
      'pressed.js': noise(9000),
    }
    const alone = weightOf({ ...files, 's.css': 'a{}', 'b.js': '' })
    const whole = weightOf(files)
    expect(whole.bytes['html+css'] - alone.bytes['html+css']).toBeGreaterThan(1500)
    expect(whole.bytes.js).toBeGreaterThan(800)
    expect(whole.bytes.js).toBeLessThan(2000)
    expect(whole.largest.js.map(({ name }) => name)).toEqual(['b.js', 'a.js', 'old.js'])
    expect(whole.largest['html+css'][0]?.name).toBe('s.css')
    expect(whole.largest.later.map(({ name }) => name)).toEqual(['idle.js'])
  })

  test('counts a style sheet for paper, and one that is taken for the screen when idle, as what can wait', () => {
    const head = '<link rel="stylesheet" media="print" href="/p.css">'
    const files = { 'index.html': pageOf('', head), 'p.css': `a{b:${noise(4000)}}` }
    expect(weightOf(files).bytes['html+css']).toBeLessThan(500)
    expect(weightOf(files).bytes.later).toBeGreaterThan(1500)
  })

  test('counts the drawings in a page apart from its text', () => {
    const drawing = `<svg role="img" aria-label="Peta"><path d="${noise(4000)}"></path></svg>`
    const plain = weightOf({ 'index.html': pageOf('<p>Teks</p>') })
    const drawn = weightOf({ 'index.html': pageOf(`<p>Teks</p>${drawing}`) })
    expect(plain.bytes.drawings).toBe(0)
    expect(drawn.bytes.drawings).toBeGreaterThan(1500)
    expect(drawn.bytes['html+css']).toBe(plain.bytes['html+css'])
  })

  test('counts a font as it is, and only the subsets the page has letters of', () => {
    const css = `@font-face{font-family:J;
        src:url(/latin.woff2) format("woff2");unicode-range:U+0000-00FF,U+2000-206F}
      @font-face{font-family:J;src:url("/viet.woff2");unicode-range:U+1EA0-1EF9}
      @font-face{font-family:J;src:url('/any.woff2')}`
    const files = {
      'index.html': pageOf('<p>Teks</p>', `<style>${css}</style>`),
      'viet/index.html': pageOf('<p>Tiếng Việt</p>', '<link rel="stylesheet" href="/f/s.css">'),
      'f/s.css': css.replaceAll('(/', '(../'),
      'latin.woff2': noise(300),
      'viet.woff2': noise(50),
      'any.woff2': noise(7),
    }
    expect(fontsOf(siteOf(files), 'index.html')).toEqual(['latin.woff2', 'any.woff2'])
    expect(weightOf(files).bytes.font).toBe(307)
    expect(fontsOf(siteOf(files), 'viet/index.html')).toContain('viet.woff2')
  })

  test('counts a preloaded font once', () => {
    const head = '<link rel="preload" as="font" href="/j.woff2"><style>@font-face{src:url(/j.woff2)}</style>'
    expect(weightOf({ 'index.html': pageOf('', head), 'j.woff2': noise(99) }).bytes.font).toBe(99)
  })

  test('stops at a stylesheet or font the build did not write', () => {
    const head = '<style>@font-face{src:url(/gone.woff2)}</style>'
    expect(() => weightOf({ 'index.html': pageOf('', head) })).toThrow('The build has no file gone.woff2')
  })
})

describe('problemsOf', () => {
  const weight: Weight = {
    page: 'pelajaran/prinsip/index.html',
    bytes: { 'html+css': 10_240, drawings: 0, js: 15_360, later: 0, font: 20_480 },
    largest: {
      'html+css': [{ name: 'pelajaran/prinsip/index.html', bytes: 10_240 }],
      js: [
        { name: '_astro/Order.x.js', bytes: 4096 },
        { name: '_astro/hooks.x.js', bytes: 1024 },
      ],
      later: [],
      drawings: [],
      font: [{ name: '_astro/j.woff2', bytes: 20_480 }],
    },
  }

  test('says by how much a page is over its limit and what weighs most', () => {
    expect(problemsOf([weight])).toEqual([
      '/pelajaran/prinsip/ has 15.0 KB of js, 1.0 KB over the limit of 14.0 KB; ' +
        'most of it in _astro/Order.x.js 4.0 KB, _astro/hooks.x.js 1.0 KB',
    ])
  })

  test('lets the same weight pass on a page that is no lesson', () => {
    expect(problemsOf([{ ...weight, page: 'latihan/index.html' }])).toEqual([])
    expect(problemsOf([{ ...weight, page: 'pelajaran/index.html' }])).toEqual([])
  })

  test('lets an exercise load a little more script than a lesson', () => {
    const exercise = limitsOf('latihan/banjir/index.html').js ?? 0
    expect(exercise).toBeGreaterThan(limitsOf(weight.page).js ?? 0)
    const heavy = { ...weight, bytes: { ...weight.bytes, js: exercise + 1 } }
    expect(problemsOf([{ ...heavy, page: 'latihan/banjir/index.html' }])).toHaveLength(1)
  })

  test('lets a program load more than an exercise, but not without end', () => {
    const heavy = { ...weight, page: 'latihan/papan/index.html', bytes: { ...weight.bytes, js: 30 * 1024 } }
    expect(problemsOf([heavy])).toHaveLength(1)
    expect(problemsOf([{ ...heavy, isTool: true }])).toEqual([])
    expect(problemsOf([{ ...heavy, isTool: true, bytes: { ...heavy.bytes, js: 60 * 1024 } }])).toHaveLength(1)
  })

  test('lets a page pass that is exactly at its limit', () => {
    const limit = limitsOf(weight.page).js ?? 0
    expect(problemsOf([{ ...weight, bytes: { ...weight.bytes, js: limit } }])).toEqual([])
  })
})

describe('foreignOf', () => {
  const found = (body: string, head = '') =>
    foreignOf(siteOf({ 'index.html': pageOf(body, head) }), 'index.html')

  test.each([
    '<script src="http://x.example/a.js">',
    '<img src="//x.example/a.png">',
    '<img srcset="/a.png 1x, https://x.example/b.png 2x">',
    '<iframe src="https://x.example/">',
    '<video poster="https://x.example/a.jpg">',
    '<link href="https://fonts.example/css" rel="stylesheet">',
  ])('finds %s', (markup) => {
    expect(found(markup)).toHaveLength(1)
  })

  test('finds addresses in CSS', () => {
    expect(found('', '<style>a{background:url(https://x.example/a.png)}</style>')).toEqual([
      'url(https://x.example/a.png) in <style>',
    ])
    expect(found('', '<style>@import "https://x.example/a.css";</style>')).toHaveLength(1)
  })

  test('is told as one sentence per page and thing', () => {
    const site = siteOf({ 'a/index.html': pageOf('<img src="https://x.example/a.png">') })
    expect(foreignProblemsOf(site)).toEqual([
      '/a/ loads <img src="https://x.example/a.png">; put a copy into the course',
    ])
  })

  test('leaves links, canonical addresses, island props and data: alone', () => {
    const body = `<a href="https://x.example/">x</a>
      <script type="application/json">{"a":"https://x.example/a.png"}</script>
      <img src="data:image/png;base64,//bb"><img src="/a.png"><script>"https://x.example"</script>`
    expect(found(body, '<link rel="canonical" href="https://course.example/">')).toEqual([])
  })
})

test('a line of the table shows the address and each kind in kilobytes', () => {
  const line = lineOf(weightOf({ 'a/index.html': pageOf('') }, 'a/index.html'))
  expect(line).toMatch(
    /^\/a\/ +html\+css +0\.\d KB {2}drawings +0\.0 KB {2}js +0\.0 KB {2}later +0\.0 KB {2}font +0\.0 KB$/,
  )
})
