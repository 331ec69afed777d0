import { defineWords } from '../../i18n/locales.ts'
import type { EndingKind, ThreadEntry } from './model.ts'

/** Words of playing a case. */
export const caseWords = defineWords({
  id: {
    role: 'Peran Anda',
    qualities: 'Yang dinilai',
    start: 'Mulai',
    step: (step: number) => `Langkah ${step}`,
    entry: {
      post: 'Unggahan',
      comment: 'Komentar',
      reply: 'Balasan',
      message: 'Pesan',
    } satisfies Record<ThreadEntry['kind'], string>,
    ask: 'Apa yang Anda lakukan?',
    chosen: 'Pilihan Anda',
    consequence: 'Akibatnya',
    gain: (quality: string, points: number) => `${quality} +${points}`,
    noGain: 'Pilihan ini tidak menambah nilai.',
    next: 'Lanjut',
    trail: (scenes: number) => `Jalan Anda sejauh ini: ${scenes} adegan`,
    back: 'Kembali ke adegan ini',
    ending: {
      good: 'Akhir baik',
      mixed: 'Akhir campuran',
      poor: 'Akhir buruk',
    } satisfies Record<EndingKind, string>,
    teaches: 'Yang dapat dipelajari',
    practice: 'Praktik baik',
    points: 'Nilai Anda',
    earned: (points: number, highest: number) => `${points} dari ${highest}`,
    range: (lowest: number, highest: number) => `Jalan dalam kasus ini memberi ${lowest} sampai ${highest}.`,
    another: 'Coba jalan lain',
    map: {
      heading: 'Peta kasus',
      found: (found: number, total: number) => `${found} dari ${total} akhir sudah ditemukan.`,
      hidden: 'Akhir lain',
      here: 'Anda di sini',
      seen: 'Sudah dilihat',
      unseen: 'Belum dilihat',
      leads: 'Menuju',
      scene: (number: number) => `adegan ${number}`,
    },
    paper: {
      heading: 'Semua adegan',
      how: 'Mulai dari adegan 1. Pilih satu jawaban, baca akibatnya, lalu lanjutkan ke adegan yang disebut.',
      scene: (number: number) => `Adegan ${number}`,
      goTo: (number: number) => `Ke adegan ${number}`,
    },
  },
})
