import { expect, test } from 'vitest'
import { fieldOf } from './fields.ts'

test.each([
  ['No.', 'number'],
  ['#', 'number'],
  ['Dtk', 'seconds'],
  ['Durasi (detik)', 'seconds'],
  ['duration_s', 'seconds'],
  ['GAMBAR', 'visual'],
  ['**Visual**', 'visual'],
  ['Kolom Gambar', 'visual'],
  ['Audio (VO)', 'audio'],
  ['V.O.', 'audio'],
  ['Dialog/Narasi', 'audio'],
  ['Teks di Layar', 'onScreen'],
  ['Text on screen', 'onScreen'],
  ['Super', 'onScreen'],
  ['SFX & Musik', 'sound'],
  ['Lokasi dan waktu', 'location'],
  ['Ukuran', 'size'],
  ['Catatan', 'note'],
  ['Judul', 'title'],
  ['', undefined],
  ['Rian', undefined],
  ['constructor', undefined],
  ['Saya pergi ke loket untuk bertanya soal gambar', undefined],
])('%s is %s', (name, field) => {
  expect(fieldOf(name)).toBe(field)
})
