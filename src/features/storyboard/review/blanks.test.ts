import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blanksIn } from './blanks.ts'

test.each([
  ['Cek di [ISI: kanal resmi].', ['[ISI: kanal resmi]']],
  ['[ISI] dan [isi tanggal]', ['[ISI]', '[isi tanggal]']],
  ['Per [ Isi : bulan ]', ['[ Isi : bulan ]']],
  ['Tanggal ____, pukul [...]', ['____', '[...]']],
  ['Belum ditutup [ISI: kota', ['[ISI: kota']],
  ['[isinya lengkap] [Isian] (isi formulir)', []],
  ['Isi formulirnya.', []],
  ['nama_berkas', []],
])('%s', (text, found) => {
  expect(blanksIn(text)).toEqual(found)
})

test('finds a mark between any other words', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      expect(blanksIn(`${before}\n[ISI: kota]\n${after}`)).toContain('[ISI: kota]')
    }),
  )
})
