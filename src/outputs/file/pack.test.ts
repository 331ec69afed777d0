import { gunzipSync } from 'node:zlib'
import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { siteOf } from '../site.ts'
import { pack } from './pack.ts'
import type { Squeezed } from './squeeze.ts'
import { attribute, type Element, elementsIn, textIn } from './tree.ts'

interface PageParts {
  output?: string
  title?: string
  head?: string
}

const page = (content: string, { output = 'all', title = 'Judul | Kursus', head = '' }: PageParts = {}) =>
  `<!doctype html><html lang="id" data-course="k" data-output="${output}"><head><meta charset="utf-8"><title>${title}</title>${head}</head>` +
  `<body data-dye="biru"><header class="site-header"><a href="/">Kursus</a></header><p class="no-script">Skrip tidak aktif.</p>${content}` +
  '<footer class="site-footer"><a href="/bantuan/">Bantuan</a></footer></body></html>'

const frame = page(
  '<main id="berkas"><ol data-contents></ol><p data-only="peserta">Tanpa kunci.</p></main><div data-stays="after"><b>Tetap</b></div>',
  {
    output: 'site',
    title: 'Berkas | Kursus',
    head: '<script type="module" src="/_astro/frame.js"></script>',
  },
)
const files = (more: Record<string, string> = {}) => ({
  'unduh/bingkai/index.html': frame,
  'index.html': page('<main id="beranda"><a href="/bantuan/">Bantuan</a></main>'),
  'bantuan/index.html': page('<main id="bantuan"><h1>Bantuan</h1></main>', { title: 'Bantuan | Kursus' }),
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '_astro/frame.js': 'import "./base.js";import("./later.js")',
  '_astro/base.js': 'export const name = "</script>50% #1 \\n é"',
  '_astro/later.js': 'import{name}from"./base.js";globalThis.loaded=name',
  ...more,
})

const packed = (more: Record<string, string> = {}, name: 'peserta' | 'fasilitator' = 'peserta', base = '/') =>
  pack(siteOf(files(more), base), name).html
const all = (html: string) => [...elementsIn(parse(html))]
const articles = (html: string) => all(html).filter(({ tagName }) => tagName === 'article')
const called = (html: string, id: string) => all(html).find((element) => attribute(element, 'id') === id)
const squeezedIn = (html: string): Squeezed => {
  const script = all(html).find((element) => attribute(element, 'type') === 'application/gzip')
  return JSON.parse(gunzipSync(Buffer.from(textIn(script as Element), 'base64')).toString())
}
const links = (root: Element) => [...elementsIn(root)].flatMap((element) => attribute(element, 'href') ?? [])

describe('pack', () => {
  test('has the frame first, then the pages in the order in which they lead on, each under its address', () => {
    const html = packed({ 'aaa/index.html': page('<main id="a"></main>') })
    expect(articles(html).map((article) => attribute(article, 'id'))).toEqual([
      '/unduh/bingkai/',
      '/',
      '/bantuan/',
      '/aaa/',
    ])
    const [, home] = articles(html)
    if (!home) throw new Error('no first page')
    expect(attribute(home, 'data-title')).toBe('Judul | Kursus')
    expect(attribute(home, 'data-dye')).toBe('biru')
    expect(links(home)).toEqual(['#/bantuan/'])
  })

  test('starts what is of the frame alone before what every page starts', () => {
    const every = '<script type="module" src="/_astro/every.js"></script>'
    const html = packed({
      'unduh/bingkai/index.html': frame.replace('<script', `${every}<script`),
      'index.html': page('<main id="beranda"></main>', { head: every }),
      '_astro/every.js': 'globalThis.every=true',
    })
    const { map, start } = squeezedIn(html)
    const { imports } = JSON.parse(map)
    expect(start.map((name) => decodeURIComponent(imports[name]))).toEqual([
      expect.stringContaining('import('),
      expect.stringContaining('every=true'),
    ])
  })

  test('lists its contents, and keeps beside the pages what stays whichever is shown', () => {
    const html = packed()
    const [own] = articles(html)
    if (!own) throw new Error('no frame')
    expect(links(own)).toEqual(['#/', '#/bantuan/'])
    expect(textIn(own)).toContain('Tanpa kunci.')
    expect(textIn(own)).not.toContain('Tetap')
    expect(html).toContain('<div data-stays=after><b>Tetap</b></div>')
    expect(links(parse(html) as never).filter((href) => href.startsWith('/'))).toEqual([])
  })

  test('leads to a section by its id alone, also in data and where the site has a base', () => {
    const data = JSON.stringify([{ href: '/k/bantuan/#bantuan--satu', text: '/k/bantuan/ bukan alamat' }])
    const html = packed(
      {
        'index.html': page(
          `<main id="beranda"><a href="/k/bantuan/#bantuan--satu">Satu</a><a href="https://x.id/">x</a>
          <script type="application/json">${data}</script></main>`,
        )
          .replaceAll('href="/"', 'href="/k/"')
          .replaceAll('href="/bantuan/"', 'href="/k/bantuan/"'),
        'bantuan/index.html': page('<main id="bantuan"></main>').replaceAll('"/', '"/k/'),
        'unduh/bingkai/index.html': frame.replaceAll('"/', '"/k/'),
      },
      'peserta',
      '/k/',
    )
    const home = articles(html)[1]
    if (!home) throw new Error('no first page')
    expect(links(home)).toEqual(['#bantuan--satu', 'https://x.id/'])
    expect(squeezedIn(html).data.map((text) => JSON.parse(text))).toEqual([
      [{ href: '#bantuan--satu', text: '/k/bantuan/ bukan alamat' }],
    ])
  })

  test('leaves out pages and parts that belong elsewhere', () => {
    const more = {
      'index.html': page(
        '<main id="beranda"><p data-output="facilitator">Kunci</p><p data-output="site">Unduh <a href="/unduh/">di sini</a></p></main>',
      ),
      'kunci/index.html': page('<main id="kunci"></main>', { output: 'facilitator' }),
      'contoh/index.html': page('<main id="contoh"></main>', { output: 'site' }),
    }
    const participant = packed(more)
    expect(participant).not.toContain('Kunci')
    expect(participant).not.toContain('Unduh')
    expect(called(participant, '/kunci/')).toBeUndefined()
    const facilitator = packed(more, 'fasilitator')
    expect(facilitator).toContain('Kunci')
    expect(facilitator).not.toContain('Tanpa kunci.')
    expect(called(facilitator, '/kunci/')).toBeDefined()
    expect(called(facilitator, '/contoh/')).toBeUndefined()
  })

  test('carries its modules under bare names, whatever stands in them', async () => {
    const html = packed()
    const { map, start } = squeezedIn(html)
    const { imports } = JSON.parse(map) as { imports: Record<string, string> }
    expect(start).toHaveLength(1)
    expect(imports[start[0] ?? '']).toContain('import(')
    const code = Object.values(imports).map((address) =>
      decodeURIComponent(address.split(',').slice(1).join(',')),
    )
    expect(Object.keys(imports)).toHaveLength(3)
    expect(code.find((text) => text.startsWith('export const name'))).toBe(files()['_astro/base.js'])
    expect(code.join()).not.toContain('./')
    const base = Object.keys(imports).find(
      (name) => imports[name]?.includes('export%20') || imports[name]?.includes('export const'),
    )
    expect(code.some((text) => text.includes(`import "${base}"`))).toBe(true)
    expect(code.some((text) => text.includes('import("m'))).toBe(true)
  })

  test('asks nobody for anything', () => {
    const css = '<link rel="stylesheet" href="/s.css"><link rel="stylesheet" media="print" href="/p.css">'
    const html = packed({
      'index.html': page('<main id="beranda"><img src="/foto.svg" alt=""></main>', { head: css }),
      'foto.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      's.css': 'main{background:url(/foto.svg)}',
      'p.css': 'main{color:red}',
    })
    expect(html.match(/(?:src|href)="(?!data:|#|https:)[^"]*"/g)).toBeNull()
    expect(html).toContain('main{background:url("data:image/svg+xml;base64,')
    expect(html).toMatch(/@media print\s*\{\s*main\{color:red\}/)
    expect(html).toContain("default-src 'none'; script-src data: 'sha256-")
    expect(html).not.toContain("'self'")
  })

  test.each([
    [
      'a link to a page that is not in it',
      { 'index.html': page('<main id="b"><a href="/tidak-ada/">x</a></main>') },
      '/ links to /tidak-ada/, which is not in the file',
    ],
    [
      'an id that two pages have',
      { 'index.html': page('<main id="bantuan"></main>') },
      'the id "bantuan" stands in / and in /bantuan/',
    ],
    [
      'a radio group over two pages',
      {
        'index.html': page('<main id="b"><input type="radio" name="q0"></main>'),
        'bantuan/index.html': page('<main id="c"><input type="radio" name="q0"></main>'),
      },
      'the radio group "q0" reaches over / and /bantuan/',
    ],
  ])('refuses %s', (_what, more, message) => {
    expect(() => packed(more)).toThrow(message)
  })
})
