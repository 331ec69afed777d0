import { describe, expect, test } from 'vitest'
import { siteOf } from '../site.ts'
import { withPreloads } from './preload.ts'

const scripts = {
  '_astro/Quiz.js': `import{n as e}from"./hooks.js";import{t}from"./shared.js";const l=()=>import("./lazy.js")`,
  '_astro/client.js': `import{h}from"./preact.js";export{x}from"./hooks.js";export default h`,
  '_astro/hooks.js': 'import"./preact.js"',
  '_astro/preact.js': 'export const h=1',
  '_astro/shared.js': 'export const t=1',
  '_astro/lazy.js': 'export const l=1',
  '_astro/page.js': 'import"./shared.js"',
}
const script = (name: string, base = '/') => `<script type="module" src="${base}_astro/${name}.js"></script>`
const scriptsOfQuiz = (base = '/') => script('Quiz', base) + script('client', base)
const pageOf = (body: string, head = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
const sources = (html = '') =>
  [...(html.split('</head>')[0] ?? '').matchAll(/<script type="module" src="([^"]*)"><\/script>/g)].map(
    (m) => m[1],
  )
const hrefs = (html = '') => [...html.matchAll(/<link rel="modulepreload" href="([^"]*)">/g)].map((m) => m[1])
const preloaded = (page: string, base?: string) =>
  withPreloads(siteOf({ ...scripts, 'a/index.html': page }, base)).get('a/index.html')

describe('withPreloads', () => {
  test('puts the scripts of a page into its head, each once', () => {
    const html = preloaded(pageOf(`<p>a</p>${script('Quiz')}<p>b</p>${script('client')}<p>c</p>`)) ?? ''
    expect(sources(html)).toEqual(['/_astro/Quiz.js', '/_astro/client.js'])
    expect(html.split('<body>')[1]).toBe('<p>a</p><p>b</p><p>c</p></body></html>')
  })

  test('links all that the scripts of a page import, each once and nearest first', () => {
    expect(hrefs(preloaded(pageOf(scriptsOfQuiz())))).toEqual([
      '/_astro/hooks.js',
      '/_astro/shared.js',
      '/_astro/preact.js',
    ])
  })

  test('leaves lazy parts lazy', () => {
    expect(preloaded(pageOf(scriptsOfQuiz()))).not.toContain('lazy.js')
  })

  test('puts the links into the head, also when a script in the body speaks of one', () => {
    const html = preloaded(pageOf(`${scriptsOfQuiz()}<script>"</head>"</script>`)) ?? ''
    expect(html.indexOf('modulepreload')).toBeLessThan(html.indexOf('</head><body>'))
  })

  test('keeps the base the site is served under', () => {
    const html = preloaded(pageOf(scriptsOfQuiz('/kursus/')), '/kursus/')
    expect(hrefs(html)).toContain('/kursus/_astro/preact.js')
  })

  test('follows page scripts and the imports of inline modules', () => {
    const outside = pageOf(script('page'))
    expect(hrefs(preloaded(outside))).toEqual(['/_astro/shared.js'])
    const inline = pageOf('<script type="module">import"/_astro/page.js"</script>')
    expect(hrefs(preloaded(inline))).toEqual(['/_astro/page.js', '/_astro/shared.js'])
  })

  test('adds no link a page already has, and changes no page without scripts', () => {
    const link = '<link rel="modulepreload" href="/_astro/hooks.js">'
    const html = preloaded(pageOf(scriptsOfQuiz(), link))
    expect(hrefs(html).filter((href) => href === '/_astro/hooks.js')).toHaveLength(1)
    expect(preloaded(pageOf('<p>Teks</p>'))).toBeUndefined()
  })

  test('stops at a script that the build did not write', () => {
    const page = pageOf(script('gone'))
    expect(() => preloaded(page)).toThrow('The build has no file _astro/gone.js')
  })

  test('stops at a script outside the base or on another site', () => {
    expect(() => preloaded(pageOf(scriptsOfQuiz('/')), '/kursus/')).toThrow('outside the base /kursus/')
    const foreign = pageOf('<script type="module" src="https://cdn.example/x.js"></script>')
    expect(() => preloaded(foreign)).toThrow('another site')
  })

  test('stops at an import that no browser can resolve', () => {
    const page = pageOf('<script type="module">import "preact"</script>')
    expect(() => preloaded(page)).toThrow('imports "preact", which is no file of the build')
  })
})
