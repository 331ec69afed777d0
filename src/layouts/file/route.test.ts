import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashFor, routeOf } from './route.ts'

const pages = ['/', '/kemajuan/', '/pelajaran/x/']
const pageOf = (element: string) => (element === 'pelajaran-x--satu' ? '/pelajaran/x/' : undefined)
const route = (hash: string) => routeOf(hash, pages, pageOf)

test('reads a page, a section, and both', () => {
  expect(route('#/pelajaran/x/')).toEqual({ page: '/pelajaran/x/' })
  expect(route('#pelajaran-x--satu')).toEqual({ page: '/pelajaran/x/', element: 'pelajaran-x--satu' })
  expect(route('#/pelajaran/x/#pelajaran-x--satu')).toEqual({
    page: '/pelajaran/x/',
    element: 'pelajaran-x--satu',
  })
})

test('forgets a section that the page does not have, and knows nothing of a page that is not there', () => {
  expect(route('#/kemajuan/#pelajaran-x--satu')).toEqual({ page: '/kemajuan/' })
  expect(route('#/tidak-ada/')).toBeUndefined()
  expect(route('#tidak-ada')).toBeUndefined()
  expect(route('')).toBeUndefined()
  expect(route('#%E0%A4%A')).toBeUndefined()
})

test('gives addresses of the site their hash, whatever its base', () => {
  expect(hashFor('/kemajuan/', '/', pages)).toBe('#/kemajuan/')
  expect(hashFor('/kursus/pelajaran/x/#pelajaran-x--satu', '/kursus/', pages)).toBe('#pelajaran-x--satu')
  expect(hashFor('/kursus/', '/kursus/', pages)).toBe('#/')
  expect(hashFor('#satu', '/', pages)).toBeUndefined()
  expect(hashFor('https://contoh.id/', '/', pages)).toBeUndefined()
  expect(hashFor('/lain/', '/kursus/', pages)).toBeUndefined()
})

test('throws at no hash, and names only pages that are there', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const found = route(`#${text}`)
      expect(found === undefined || pages.includes(found.page)).toBe(true)
    }),
  )
})
