import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import type { Address } from './addresses.ts'
import { addressLines, noteLines, wrapped } from './announcement.ts'

const wifi: Address = { address: '192.168.1.23', adapter: 'wlan0', kind: 'wifi' }
const virtual: Address = { address: '172.17.0.1', adapter: 'docker0', kind: 'virtual' }
const textOf = (lines: string[]) => stripVTControlCharacters(lines.join('\n'))
const hasCode = (text: string) => /[█▀▄]/.test(text)

test('an address comes with a code; one that phones hardly reach comes with a word', () => {
  const text = textOf(addressLines([wifi, virtual], 8080, '/kursus/'))
  const [first = '', second = ''] = text.split('http://172.17.0.1:8080/kursus/')
  expect(first).toContain('http://192.168.1.23:8080/kursus/  Wi-Fi (wlan0)')
  expect(hasCode(first)).toBe(true)
  expect(second).toContain('adaptor virtual')
  expect(hasCode(second)).toBe(false)
})

test('the only address there is comes with a code, however doubtful', () => {
  expect(hasCode(textOf(addressLines([virtual], 8080, '/')))).toBe(true)
})

test('without an address it is said what to do', () => {
  expect(textOf(addressLines([], 8080, '/'))).toContain('belum tersambung')
})

test('the notes say what phones need, what needs the file or https, and what tomorrow brings', () => {
  const text = textOf(noteLines()).replace(/\s+/g, ' ')
  for (const said of [
    'Wi-Fi atau hotspot yang sama',
    'firewall',
    'jaringan privat',
    'menyimpan video',
    'menu Bagikan',
    'kamera',
    'layar tetap menyala',
    'menyalin',
    'Kemajuan saya',
    'Simpan ke berkas',
    'Besok',
  ]) {
    expect(text).toContain(said)
  }
})

test('no line is broken within a word or longer than a terminal is wide', () => {
  const text = 'Sambungkan ponsel ke jaringan yang sama dengan laptop ini. '.repeat(6).trim()
  const lines = wrapped(text, '- ', '  ')
  expect(lines.length).toBeGreaterThan(3)
  expect(lines.every((line) => line.length <= 78)).toBe(true)
  expect(lines.map((line) => line.slice(2)).join(' ')).toBe(text)
})
