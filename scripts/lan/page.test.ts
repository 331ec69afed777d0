import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { tagsOf } from '../../src/outputs/html.ts'
import type { Address } from './addresses.ts'
import { lanPage, type Shown } from './page.ts'

const site = { folder: '/dist', base: '/', title: 'Lokakarya' }
const wifi: Address = { address: '192.168.1.23', adapter: 'Wi-Fi', kind: 'wifi' }
const cable: Address = { address: '10.0.0.5', adapter: 'Ethernet <2>', kind: 'cable' }
const virtual: Address = { address: '192.168.56.1', adapter: 'vboxnet0', kind: 'virtual' }
const shown: Shown = { site, port: 8080, addresses: [wifi, cable, virtual], wifi: undefined }

const draw = (query = '', changed: Partial<Shown> = {}) =>
  lanPage({ ...shown, ...changed }, new URLSearchParams(query))
const labelOf = (html: string) =>
  tagsOf(html)
    .find(({ attributes }) => attributes.get('class') === 'code')
    ?.attributes.get('aria-label')

test('the class sees the likeliest address, and another when the facilitator picks it', () => {
  expect(labelOf(draw().html)).toContain('http://192.168.1.23:8080/')
  expect(labelOf(draw('alamat=10.0.0.5').html)).toContain('http://10.0.0.5:8080/')
})

test('an address that this laptop does not have is never shown', () => {
  const { html } = draw('alamat=198.51.100.7')
  expect(labelOf(html)).toContain('192.168.1.23')
  expect(html).not.toContain('198.51.100.7')
})

test('a course that was built for a folder is opened in that folder', () => {
  expect(labelOf(draw('', { site: { ...site, base: '/kursus/' } }).html)).toContain(
    'http://192.168.1.23:8080/kursus/',
  )
})

test('it loads nothing, runs nothing, and allows its own styles only', () => {
  const { html, headers } = draw()
  const tags = tagsOf(html)
  expect(tags.filter(({ name }) => ['script', 'img', 'iframe', 'object'].includes(name))).toEqual([])
  expect(html.match(/url\((?!data:|#)[^)]*\)/g)).toBeNull()
  expect(tags.flatMap(({ name, attributes }) => (name === 'link' ? attributes.get('href') : []))).toEqual([
    'data:,',
  ])
  const style = tags.find(({ name }) => name === 'style')?.text ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  expect(headers['content-security-policy']).toContain(`style-src 'sha256-${hash}'`)
})

test('the look that was picked stays when the address is changed, and the other way round', () => {
  const { html } = draw('alamat=10.0.0.5&tampilan=projector')
  expect(html).toContain('data-theme="projector"')
  expect(html).toContain('href="?alamat=192.168.1.23&amp;tampilan=projector"')
  expect(html).toContain('href="?alamat=10.0.0.5&amp;tampilan=dark"')
  expect(draw('tampilan="><b>').html).not.toContain('data-theme="&')
})

test('names from outside are text, never markup', () => {
  const { html } = draw('', { wifi: '<Balai> & "Diklat"' })
  expect(html).toContain('&lt;Balai&gt; &amp; &quot;Diklat&quot;')
  expect(html).toContain('Ethernet &lt;2&gt;')
})

test('without a network it says what to do and looks again by itself', () => {
  const { html, headers } = draw('', { addresses: [] })
  expect(html).toContain('Belum ada jaringan')
  expect(headers.refresh).toBe('5')
  expect(draw().headers.refresh).toBeUndefined()
})
