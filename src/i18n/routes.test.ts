import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  chapterKey,
  deckHref,
  elementId,
  exerciseHref,
  exerciseKey,
  lessonDeckHref,
  lessonHref,
  lessonKey,
  pageHref,
  pages,
  sheetHref,
} from './routes.ts'

afterEach(() => vi.unstubAllEnvs())

// Saved work, printed sheets and links depend on these: they may never change.
describe('addresses', () => {
  test('are the ones they have always been', () => {
    expect(pages).toEqual({
      home: '/',
      downloads: '/unduh/',
      guide: '/pedoman/',
      progress: '/kemajuan/',
      glossary: '/glosarium/',
      sources: '/sumber/',
      about: '/tentang/',
      help: '/bantuan/',
      desk: '/fasilitator/',
      room: '/fasilitator/ruangan/',
    })
    expect(lessonHref('jejak', 'id')).toBe('/pelajaran/jejak/')
    expect(exerciseHref('banjir', 'id')).toBe('/latihan/banjir/')
    expect(lessonDeckHref('jejak', 'id')).toBe('/pelajaran/jejak/tayangan/')
    expect(deckHref('pembukaan', 'id')).toBe('/tayangan/pembukaan/')
    expect(sheetHref('daftar-hadir', 'id')).toBe('/fasilitator/cetak/daftar-hadir/')
  })

  test('stand under /en/ in English', () => {
    expect(pageHref('home', 'en')).toBe('/en/')
    expect(pageHref('help', 'en')).toBe('/en/bantuan/')
    expect(lessonHref('jejak', 'en')).toBe('/en/pelajaran/jejak/')
  })

  test.each(['/kursus/', '/kursus'])('begin with the folder %s that the site is built for', (base) => {
    vi.stubEnv('BASE_URL', base)
    expect(pageHref('home', 'id')).toBe('/kursus/')
    expect(lessonHref('jejak', 'en')).toBe('/kursus/en/pelajaran/jejak/')
  })
})

test('element ids begin with the key of their page', () => {
  expect(elementId(lessonKey('jejak'), 'hapus', 'judul')).toBe('pelajaran-jejak--hapus-judul')
  expect(elementId(chapterKey('jejak'), 'hapus')).toBe('pedoman-jejak--hapus')
  expect(elementId(exerciseKey('banjir'), 'kasus')).toBe('latihan-banjir--kasus')
})
