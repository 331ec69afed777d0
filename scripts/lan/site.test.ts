import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isStale, readSite } from './site.ts'

const BUILT = new Date('2026-11-20T08:00:00Z')
const BEFORE = new Date('2026-11-20T07:00:00Z')
const AFTER = new Date('2026-11-20T09:00:00Z')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lan-site-'))
  mkdirSync(join(folder, 'dist'))
  mkdirSync(join(folder, 'content', 'id'), { recursive: true })
})

afterEach(() => rmSync(folder, { recursive: true }))

test('a folder that is not there or holds no first page is no site', () => {
  expect(readSite(join(folder, 'tidak-ada'))).toBeUndefined()
  expect(readSite(join(folder, 'dist'))).toBeUndefined()
})

test.each([
  { icon: '/icon.svg', base: '/' },
  { icon: '/kursus/icon.svg', base: '/kursus/' },
  { icon: '/a/b/icon.svg', base: '/a/b/' },
  { icon: 'https://contoh.id/icon.svg', base: '/' },
  { icon: '//contoh.id/icon.svg', base: '/' },
])('the base is read from the icon of the first page: $icon', ({ icon, base }) => {
  write('dist/index.html', BUILT, `<title>Kursus &amp; kelas</title><link rel="icon" href="${icon}">`)
  expect(readSite(join(folder, 'dist'))).toMatchObject({ base, title: 'Kursus &amp; kelas' })
})

test('a site is stale once anything in the content was changed after the build', () => {
  write('dist/index.html', BUILT, '<title>Kursus</title>')
  write('content/id/lama.mdx', BEFORE)
  const site = readSite(join(folder, 'dist'))
  if (!site) throw new Error('The site was not read')
  const content = join(folder, 'content')
  utimesSync(join(content, 'id'), BEFORE, BEFORE)
  expect(isStale(site, content)).toBe(false)
  write('content/id/baru.mdx', AFTER)
  expect(isStale(site, content)).toBe(true)
  expect(isStale(site, join(folder, 'tidak-ada'))).toBe(false)
})

function write(path: string, at: Date, text = '') {
  writeFileSync(join(folder, path), text)
  utimesSync(join(folder, path), at, at)
}
