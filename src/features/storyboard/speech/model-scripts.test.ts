import { expect, test } from 'vitest'
import { shotSpeech } from './timing.ts'

// Two scripts that were timed by hand with the same formula: their words fit the seconds of their shots.

const sketch: [seconds: number, ...lines: string[]][] = [
  [3, 'Bu, bunganya sudah saya bawa.'],
  [6, 'Bunga untuk siapa, Mas?', 'Syaratnya, kan, bunga tetap. Ini plastik. Tidak layu.'],
  [4, 'Maaf, Mas. Istilah kami yang bikin bingung.'],
  [7, 'Bunga itu biaya pinjaman. Kalau tetap, persennya sama dari awal sampai lunas.'],
  [6, 'Jadi cicilan bulan depan tidak bikin kaget?', 'Bisa Mas hitung sejak awal.'],
  [8, 'Ini untuk rumah pertama, dan penghasilannya ada batasnya. Mengajukannya lewat bank penyalur.'],
  [5, 'Tinggal uang muka, ya, Bu?', 'Muka siapa dulu, nih?'],
  [6, 'Uang muka itu pembayaran awal. Besarnya [ISI].'],
  [
    9,
    'Bunganya buat Ibu.',
    'Tidak boleh, Mas. Kami tak menerima hadiah.',
    'Sini, buat saya. Biar cintanya tetap.',
  ],
  [4, 'Cek syarat terbaru di [ISI].'],
]
const recap: [seconds: number, ...lines: string[]][] = [
  [4, 'Kerja lepas, bisa mengajukan rumah subsidi?'],
  [7, 'Itu pertanyaan terbanyak di [ISI: kegiatan], [ISI: kota, tanggal].'],
  [7, 'Bisa. Penghasilan tetap maupun tidak tetap boleh mengajukan, asal memenuhi syarat.'],
  [7, 'Bank akan melihat usaha dan rekening Anda. Jadi, rapikan catatannya dari sekarang.'],
  [6, 'Syarat utamanya: rumah pertama, dan belum pernah menerima subsidi rumah.'],
  [6, 'Sesi berikutnya [ISI: tanggal]. Bawa pertanyaan Anda.'],
  [4, 'Syarat lengkap ada di [ISI].'],
]

test.each([
  ['sketch', sketch],
  ['recap', recap],
])('the words of the %s fit its shots within a tenth, and leave a tenth of it silent', (_, shots) => {
  const times = shots.map(([seconds, ...texts]) => ({
    seconds,
    spoken: shotSpeech(
      texts.map((text) => ({ speaker: '', text })),
      12,
    ).seconds,
  }))
  for (const { seconds, spoken } of times) {
    expect(spoken).toBeLessThanOrEqual(seconds * 1.1)
    expect(spoken).toBeGreaterThan(seconds * 0.5)
  }
  const sum = (key: 'seconds' | 'spoken') => times.reduce((total, time) => total + time[key], 0)
  expect(sum('spoken')).toBeLessThanOrEqual(sum('seconds') * 0.9)
})
