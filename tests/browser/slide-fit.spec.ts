import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { formatProblem } from '../../src/authoring/problem.ts'
import { measureDecks } from '../../src/outputs/fit/measure.ts'
import { fitProblems } from '../../src/outputs/fit/report.ts'
import { textOf } from '../../src/outputs/site.ts'

const PAGE = 'pelajaran/enam-prinsip/tayangan/index.html'

/** The finished site with this one deck, its page changed as an editor would. */
function siteWith(change: (html: string) => string) {
  const bytes = (path: string) => readFileSync(`dist/${path}`)
  const html = textOf({ base: '/', pages: new Map(), bytes }, PAGE)
  const page = change(html)
  const own = (path: string) => (path === PAGE ? new TextEncoder().encode(page) : bytes(path))
  return { base: '/', pages: new Map([[PAGE, page]]), bytes: own }
}

const messages = async (change: (html: string) => string) =>
  fitProblems(await measureDecks(siteWith(change))).map(formatProblem)

test('A slide that an editor made too long, too wide or too small is named with its place and a mend', async () => {
  const lines = '<li>Satu baris lagi untuk salindia yang sudah penuh</li>'.repeat(8)
  expect(await messages((html) => html)).toEqual([])
  const [long, ...others] = await messages((html) =>
    html.replace('<li data-step>Benarkah?</li>', `$&${lines}`),
  )
  expect(others).toEqual([])
  expect(long).toMatch(
    /^content\/id\/lessons\/03-enam-prinsip\/slides\.mdx:\d+:1 {2}salindia 2\n {2}Isi salindia terlalu panjang: lebih \d baris pada layar \d+ × \d+\.\n {2}Perbaikan: bagi menjadi dua/,
  )
  const wide = await messages((html) =>
    html.replace('Benarkah?', `<span style="white-space:nowrap">${'Kesinambungan '.repeat(9)}</span>`),
  )
  expect(wide.join('\n')).toContain('Isi salindia terlalu lebar')
  const small = await messages((html) =>
    html.replace('Benarkah?', '<small style="font-size:.5em">Kecil</small>'),
  )
  expect(small.join('\n')).toContain('Huruf “Kecil” terlalu kecil untuk baris belakang.')
})
