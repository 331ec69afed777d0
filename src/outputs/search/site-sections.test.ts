import { describe, expect, test } from 'vitest'
import { siteOf } from '../site.ts'
import { siteSections } from './site-sections.ts'

const page = (main: string, id = 'p') =>
  `<!doctype html><html><body><header><nav>Menu</nav></header><main id="${id}">${main}</main><footer>Kaki</footer></body></html>`
const found = (path: string, main: string) => siteSections(siteOf({ [path]: page(main) }))
const lesson = 'pelajaran/satu-pesan/index.html'

describe('siteSections', () => {
  test('gives the beginning of a lesson and each of its sections, with what a link needs', () => {
    const main = `<div class="page-title"><p class="folio">Pelajaran 1</p><h1>Satu pesan</h1><p class="lead">Pembuka.</p></div>
      <section id="p--kanal"><h2><span class="number">1.1</span>Kanal</h2><p>Situs &amp; loket.<sup>1</sup></p><ul><li>Satu</li><li>Dua</li></ul></section>`
    const shared = { kind: 'lesson', page: '/pelajaran/satu-pesan/', pageTitle: 'Satu pesan' }
    expect(found(lesson, main)).toEqual([
      { ...shared, id: 'p', title: '', text: 'Pembuka.' },
      { ...shared, id: 'p--kanal', title: 'Kanal', text: 'Situs & loket. Satu Dua' },
    ])
  })

  test('gives each term with its translation', () => {
    const main =
      '<h1>Glosarium</h1><dl><div id="g--takarir"><dt>takarir<i lang="en">caption</i></dt><dd>Teks gambar.</dd></div></dl>'
    expect(found('glosarium/index.html', main)).toMatchObject([
      { kind: 'term', id: 'g--takarir', title: 'takarir', text: 'caption. Teks gambar.' },
    ])
  })

  test('leaves out questions with their choices and verdicts, controls, sources, what only paper shows', () => {
    const main = `<h1>Judul</h1><p>Isi.</p>
      <section class="quiz flow" id="p--soal"><h2>Uji</h2><div class="question">Pilihan keliru</div></section>
      <section class="sources">Sumber</section><div class="case-paper">Kertas</div><button>Tekan</button>
      <p role="status">0 dari 6</p><p hidden>Rahasia</p><section data-output="facilitator">Kunci</section>
      <script type="application/json">{"a":"data"}</script><svg><text>Gambar</text></svg>`
    expect(found(lesson, main).map(({ text }) => text)).toEqual(['Isi.'])
  })

  test.each([
    'fasilitator/kunci/satu-pesan/index.html',
    'bantuan/contoh-soal/index.html',
    'kemajuan/index.html',
    'index.html',
    '404.html',
  ])('leads nobody to %s', (path) => {
    expect(found(path, '<h1>Judul</h1><p>Isi.</p>')).toEqual([])
  })

  test('knows the same pages in English', () => {
    expect(found('en/pelajaran/satu-pesan/index.html', '<h1>One</h1><p>Text.</p>')).toMatchObject([
      { kind: 'lesson', page: '/en/pelajaran/satu-pesan/' },
    ])
  })
})
