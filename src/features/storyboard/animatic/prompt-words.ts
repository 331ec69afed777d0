import { defineWords } from '../../../i18n/locales.ts'

/** Words of the teleprompter. */
export const promptWords = defineWords({
  id: {
    text: 'Naskah untuk dibaca',
    empty: 'Belum ada narasi atau dialog di papan ini. Tulis dahulu di shot, lalu baca dari sini.',
    narrator: 'Narator',
    shot: (number: number) => `Shot ${number}`,
    start: 'Mulai',
    goOn: 'Lanjut',
    pause: 'Jeda',
    restart: 'Dari awal',
    pace: 'Laju',
    paceOf: (percent: string) => `${percent}%`,
    slower: 'Lebih lambat',
    faster: 'Lebih cepat',
    size: 'Huruf',
    smaller: 'Huruf lebih kecil',
    larger: 'Huruf lebih besar',
    mirror: 'Cermin',
    estimate: (seconds: string) => `perkiraan ${seconds} dtk`,
    running: (seconds: string) => `${seconds} dtk`,
    stopped: (seconds: string, estimate: string) =>
      `Berhenti pada ${seconds} detik. Perkiraan sampai di sini ${estimate} detik.`,
    hint: 'Tekan Mulai tepat sebelum kata pertama dan Jeda setelah kata terakhir. Ketuk sebuah kalimat untuk memulai dari sana.',
    still: 'Teks berpindah kalimat demi kalimat, karena perangkat ini diatur untuk mengurangi gerak.',
  },
})
