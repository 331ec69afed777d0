/** Both engines over the same sections: what they find must not depend on how the course is opened. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { searchEngine } from '../../features/search/engine.ts'
import { memoryIndex } from '../../features/search/memory-index.ts'
import type { SearchEngine, SearchWords, Section } from '../../features/search/model.ts'
import { pagefindEngine } from '../../features/search/pagefind-engine.ts'
import { pagefindFiles } from './pagefind-files.ts'

const section = (page: string, pageTitle: string, title: string, text: string): Section => ({
  kind: page === '/glosarium/' ? 'term' : page === '/sumber/' ? 'source' : 'lesson',
  page,
  id: `${page.split('/').filter(Boolean).join('-')}--${title.toLowerCase().replaceAll(' ', '-')}`,
  pageTitle,
  title,
  text,
})
const sections: Section[] = [
  section('/pelajaran/langkah/', 'Delapan langkah', '', 'Delapan langkah membantu Anda memutuskan.'),
  section(
    '/pelajaran/langkah/',
    'Delapan langkah',
    'Hormat',
    'Jawablah warga dengan "hormat" & data <lengkap>.',
  ),
  section('/pelajaran/izin/', 'Data pribadi dan izin', 'Foto warga', 'Mintalah izin sebelum memotret warga.'),
  section('/pelajaran/izin/', 'Data pribadi dan izin', 'Musik', 'Hak pakai musik harus jelas.'),
  section('/pelajaran/mengapa/', 'Mengapa media sosial', '', 'Warga bertanya di media sosial.'),
  section('/pelajaran/mengapa/', 'Mengapa media sosial', 'Kabar cepat', 'Hoaks menyebar cepat di WhatsApp.'),
  section('/glosarium/', 'Glosarium', 'hoaks', 'hoax. Kabar yang tidak benar.'),
  section('/sumber/', 'Sumber', 'Undang-Undang tentang izin', 'Izin dan izin lagi: izin.'),
]
const words: SearchWords = {
  examples: [],
  ignored: ['apa', 'aja', 'boleh', 'gak', 'mengapa', 'pakai'],
  synonyms: [
    { typed: ['ijin'], meant: ['izin'] },
    { typed: ['medsos'], meant: ['media sosial'] },
    { typed: ['knp'], meant: ['mengapa'] },
    { typed: ['dipake', 'pake'], meant: ['pakai'] },
    { typed: ['berita bohong'], meant: ['hoaks'] },
    { typed: ['8'], meant: ['delapan'] },
  ],
}
const folder = mkdtempSync(join(tmpdir(), 'search-'))

beforeAll(async () => {
  for (const [path, bytes] of await pagefindFiles(sections)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  // What pagefind.js asks of a browser; without workers it runs in the page.
  vi.stubGlobal('document', { querySelector: () => ({ getAttribute: () => 'id' }) })
  vi.stubGlobal('window', globalThis)
  vi.stubGlobal('location', { href: 'http://course.invalid/' })
  vi.stubGlobal('fetch', async (address: string) => {
    return new Response(new Uint8Array(readFileSync(new URL(address, 'file://').pathname)))
  })
}, 60_000)

afterAll(() => {
  vi.unstubAllGlobals()
  rmSync(folder, { recursive: true })
})

const engines: [name: string, make: () => SearchEngine, root: () => string][] = [
  ['Pagefind', () => pagefindEngine(`${folder}/`, words), () => folder],
  [
    'MiniSearch',
    () =>
      searchEngine(
        async () => memoryIndex(sections),
        words,
        ({ page, id }) => `${page}#${id}`,
      ),
    () => '',
  ],
]

describe.each(engines)('%s', (_, make, root) => {
  const first = async (query: string) =>
    (await make().search(query)).map(({ href }) => href.slice(root().length))

  test.each([
    ['langkahnya apa aja', '/pelajaran/langkah/'],
    ['8 langkah', '/pelajaran/langkah/'],
    ['ijin foto warga', '/pelajaran/izin/#pelajaran-izin--foto-warga'],
    ['musik boleh dipake gak', '/pelajaran/izin/#pelajaran-izin--musik'],
    ['knp pake medsos', '/pelajaran/mengapa/'],
    ['hoaks', '/glosarium/#glosarium--hoaks'],
    ['berita bohong', '/glosarium/#glosarium--hoaks'],
    ['penyebaran', '/pelajaran/mengapa/#pelajaran-mengapa--kabar-cepat'],
    ['muskk', '/pelajaran/izin/#pelajaran-izin--musik'],
  ])('leads from “%s” to %s', async (query, href) => {
    // The beginning of a page has its address in one engine, and the id of its `main` in the other.
    expect((await first(query))[0]).toMatch(new RegExp(`^${href}(?:#|$)`))
  })

  test('puts what is to be learned before where it is taken from', async () => {
    const found = await first('izin')
    expect(found.findIndex((href) => href.startsWith('/sumber/'))).toBeGreaterThan(0)
  })

  test('gives nothing for words that stand nowhere', async () => {
    expect(await first('qwertz')).toEqual([])
    expect(await first('')).toEqual([])
  })

  test('gives the text as it is written, with the words marked', async () => {
    const [result] = await make().search('hormat')
    expect(result?.excerpt).toEqual([
      { text: 'Jawablah warga dengan "', isMatch: false },
      { text: 'hormat', isMatch: true },
      { text: '" & data <lengkap>.', isMatch: false },
    ])
  })
})

test('The index brings nothing of Pagefind that the dialog does not use', async () => {
  const paths = [...(await pagefindFiles(sections)).keys()]
  expect(paths).toContain('pagefind/pagefind.js')
  expect(paths.filter((path) => /ui|highlight|\.css$/.test(path))).toEqual([])
})

test('An index that could not be loaded is asked for again', async () => {
  let times = 0
  const open = async () => {
    times += 1
    if (times === 1) throw new Error('offline')
    return memoryIndex(sections)
  }
  const engine = searchEngine(open, words, ({ id }) => id)
  await expect(engine.search('izin')).rejects.toThrow('offline')
  expect((await engine.search('izin')).length).toBeGreaterThan(0)
})
