import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { tagsOf } from '../html.ts'
import { withPolicies } from './csp.ts'

const charset = '<meta charset="utf-8">'
const pageOf = (body: string, head = '') =>
  `<!DOCTYPE html><html><head>${charset}${head}</head><body>${body}</body></html>`
const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const withPolicy = (page: string, html: string) => withPolicies(new Map([[page, html]])).get(page) ?? ''
const policyOf = (html: string) =>
  tagsOf(withPolicy('a/index.html', html))
    .find((tag) => tag.attributes.get('http-equiv') === 'Content-Security-Policy')
    ?.attributes.get('content') ?? ''
const directive = (html: string, name: string) =>
  policyOf(html)
    .split('; ')
    .find((part) => part.startsWith(name))

describe('withPolicies', () => {
  test('puts the policy straight after the charset and changes nothing else', () => {
    const page = pageOf('<p>Teks</p>', '<title>x</title>')
    const html = withPolicy('a/index.html', page)
    expect(html).toContain(
      `${charset}<meta http-equiv="Content-Security-Policy" content="default-src 'none'; `,
    )
    expect(html.replace(/<meta http-equiv[^>]*>/, '')).toBe(page)
  })

  test('allows exactly the inline scripts the browser runs, each once', () => {
    const body = `<script>a("<")</script><script type="module">b</script><script>a("<")</script>
      <script type="speculationrules">{}</script><script type="importmap">{"imports":{}}</script>
      <script type="application/json">{"no":1}</script>
      <script type="module" src="/x.js"></script><script></script>`
    const hashes = ['a("<")', 'b', '{}', '{"imports":{}}'].map(sha)
    expect(directive(pageOf(body), 'script-src')).toBe(`script-src 'self' ${hashes.join(' ')}`)
  })

  test('allows exactly the inline styles', () => {
    const page = pageOf(
      '<style>b{}</style>',
      '<style data-x>a{}</style><link rel="stylesheet" href="/s.css">',
    )
    expect(directive(page, 'style-src')).toBe(`style-src 'self' ${sha('a{}')} ${sha('b{}')}`)
  })

  test('hashes line ends as the browser reads them', () => {
    expect(directive(pageOf('<script>a\r\nb</script>'), 'script-src')).toContain(sha('a\nb'))
  })

  test('closes everything that no page needs', () => {
    expect(policyOf(pageOf(''))).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
        "media-src blob:; font-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; " +
        "base-uri 'none'; form-action 'none'",
    )
  })

  test('refuses style attributes and handlers, and names page and snippet', () => {
    const body = '<p style="color:red">a</p><button onclick="go()">b</button><a href="javascript:go()">c</a>'
    const pages = new Map([
      ['a/index.html', pageOf(body)],
      ['b/index.html', pageOf('<svg style="fill:red">')],
    ])
    expect(() => withPolicies(pages)).toThrowErrorMatchingInlineSnapshot(`
      [Error: Pages hold what their policy blocks:
        a/index.html: <p style="color:red">: move it into a class
        a/index.html: <button onclick="go()">: add the listener in a script
        a/index.html: <a href="javascript:go()">: use a button with a listener
        b/index.html: <svg style="fill:red">: move it into a class]
    `)
  })

  test('takes text for text: props, scripts, templates and comments may speak of attributes', () => {
    const body = `<page-island data-props="{&quot;t&quot;:[0,&quot;<b style='x' onclick='y'>&quot;]}"></page-island>
      <script>'<p style="x" onclick="y">'</script><template><p style="x" onclick="y"></p></template>
      <!-- <p style="x"> --><p data-style="x" data-onclick="z">style="x" onclick="y"</p>`
    expect(() => withPolicy('a/index.html', pageOf(body))).not.toThrow()
  })

  test('refuses a page without a charset, or with something before it', () => {
    expect(() => withPolicy('a.html', '<html><head></head></html>')).toThrow(
      'a.html: no <meta charset="utf-8">',
    )
    const late = `<html><head><script>x</script>${charset}</head></html>`
    expect(() => withPolicy('a.html', late)).toThrow('before <meta charset')
  })

  test('refuses a second policy', () => {
    const head = `<meta http-equiv="content-security-policy" content="default-src *">`
    expect(() => withPolicy('a.html', pageOf('', head))).toThrow('there is a content policy already')
  })
})
