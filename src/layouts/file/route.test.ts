import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashOf, positionOf } from '../../features/slides/position.ts'
import { type Address, addressOf, hashOf as boardHash } from '../../features/storyboard/address.ts'
import { hashFor, routeOf } from './route.ts'

const deck = '/pelajaran/x/tayangan/'
const boards = ['/latihan/x/', '/latihan/membuat-papan/', '/latihan/papan/']
const pages = ['/', '/kemajuan/', '/pelajaran/x/', deck, '/tayangan/pembukaan/', ...boards]
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

describe('the place of a deck', () => {
  test.each([
    ['#/pelajaran/x/tayangan/', deck],
    ['#/pelajaran/x/tayangan/5/2', deck],
    ['#/pelajaran/x/tayangan/12/0/penyaji', deck],
    ['#/pelajaran/x/tayangan/1/0/catatan', deck],
    ['#/tayangan/pembukaan/3/1', '/tayangan/pembukaan/'],
  ])('%s is on the page of the deck', (hash, page) => {
    expect(route(hash)).toEqual({ page })
  })

  test.each([
    '#/pelajaran/y/tayangan/5/2',
    '#/tayangan/5/2',
    '#/pelajaran/x/tayangan/5',
    '#5/2',
    '#/5/2/lain/1',
  ])('%s is none: no page, or no place', (hash) => {
    expect(route(hash)).toBeUndefined()
  })

  test('as the deck itself writes it leads to the deck, and the deck reads it there', () => {
    const positions = fc.record({
      slide: fc.integer({ min: 1, max: 9999 }),
      step: fc.nat(999),
      view: fc.constantFrom('screen' as const, 'presenter' as const, 'notes' as const),
    })
    fc.assert(
      fc.property(positions, fc.constantFrom(deck, '/tayangan/pembukaan/'), (position, page) => {
        const hash = hashOf(position, page)
        expect(route(hash)).toEqual({ page })
        expect(positionOf(hash, page)).toEqual(position)
      }),
    )
  })
})

test('an open board is on the page of its exercise', () => {
  const made = fc.stringMatching(/^[0-9A-Z]{13}$/)
  fc.assert(
    fc.property(fc.constantFrom(...boards), made, made, made, (page, board, shot, panel) => {
      const addresses: Address[] = [
        { view: 'board', board },
        { view: 'brief', board },
        { view: 'print', board },
        { view: 'shot', board, shot },
        { view: 'desk', board, shot, panel },
      ]
      for (const address of addresses) {
        const hash = boardHash(address, page)
        expect(route(hash)).toEqual({ page })
        expect(addressOf(hash, page)).toEqual(address)
        expect(addressOf(boardHash(address, undefined), undefined)).toEqual(address)
        expect(addressOf(hash, undefined)).toEqual({ view: 'shelf' })
      }
    }),
  )
  expect(route('#/tidak-ada/papan/0000000000000')).toBeUndefined()
  expect(route('#/latihan/x/audit/0000000000000/tema/0000000000001')).toEqual({ page: '/latihan/x/' })
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
