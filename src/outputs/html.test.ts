import { describe, expect, test } from 'vitest'
import { tagsOf, voidElement } from './html.ts'

const names = (html: string) => tagsOf(html).map((tag) => tag.name)

describe('tagsOf', () => {
  test('lists start tags with their attributes decoded and names in lower case', () => {
    const [tag] = tagsOf(`<IMG SRC='/a.png' alt="Tom &amp; &quot;Ani&quot; &#39;x&#x27;" hidden>`)
    expect(tag?.name).toBe('img')
    expect(Object.fromEntries(tag?.attributes ?? [])).toEqual({
      src: '/a.png',
      alt: `Tom & "Ani" 'x'`,
      hidden: '',
    })
  })

  test('keeps a ">" inside a quoted attribute in the attribute', () => {
    const [tag, next] = tagsOf('<page-island data-props="a > b <p onclick=x>" ssr><b>')
    expect(tag?.attributes.get('data-props')).toBe('a > b <p onclick=x>')
    expect(tag?.attributes.has('ssr')).toBe(true)
    expect(next?.name).toBe('b')
  })

  test('takes the content of a script as text, up to its own end tag', () => {
    const tags = tagsOf('<script>if (a<b) c("<p style=x>")</script><p>')
    expect(tags.map((tag) => tag.name)).toEqual(['script', 'p'])
    expect(tags[0]?.text).toBe('if (a<b) c("<p style=x>")')
  })

  test('skips comments and templates, nested ones too', () => {
    expect(names('<!-- <b> --><i><template><b><template><u></template><s></template><p>')).toEqual([
      'i',
      'template',
      'p',
    ])
  })

  test('reads attributes without quotes and self-closing tags', () => {
    const tags = tagsOf('<input type=radio name="q"/><br /><a href=/x/>')
    expect(tags.map((tag) => tag.name)).toEqual(['input', 'br', 'a'])
    expect(tags[0]?.attributes.get('type')).toBe('radio')
    expect(tags[2]?.attributes.get('href')).toBe('/x/')
  })

  test('leaves a lone "<" in text alone', () => {
    expect(names('<p>1 < 2 dan a <b</p><i>')).toEqual(['p', 'i'])
  })

  test('finishes on a page that is cut short', () => {
    expect(names('<script>x')).toEqual(['script'])
    expect(names('<template><p')).toEqual(['template'])
  })
})

test('voidElement escapes its values', () => {
  expect(voidElement('link', { rel: 'x', href: 'a"b&c' })).toBe('<link rel="x" href="a&quot;b&amp;c">')
})
