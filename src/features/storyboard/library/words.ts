import { defineWords } from '../../../i18n/locales.ts'

/** Words of what a storyboard begins with, to read without scripts. */
export const libraryWords = defineWords({
  id: {
    how: 'Di peramban dengan skrip aktif, papan cerita dibuat di halaman ini. Tanpa skrip, pakai pola dan naskah di bawah ini, lalu gambar di kertas.',
    sheet: 'Lembar kosong untuk digambari',
    patterns: 'Pola cerita',
    patternsHow: 'Pilih satu pola. Setiap bagian menyebut lamanya dan apa yang dapat dilihat serta didengar.',
    seconds: (seconds: string) => `${seconds} detik`,
    slot: { visual: 'Gambar', audio: 'Suara', onScreen: 'Teks layar' },
    scripts: 'Naskah contoh',
    scriptLead: (shots: number, seconds: string) => `${shots} shot, ${seconds} detik`,
    shot: (number: number, seconds: string) => `Shot ${number}, ${seconds} detik`,
    visual: 'Yang terlihat',
    audio: 'Yang terdengar',
    onScreen: 'Teks layar:',
    sound: 'Bunyi:',
    facts: 'Fakta yang diperiksa',
  },
})
