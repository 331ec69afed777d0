import { defineWords } from '../i18n/locales.ts'

/** Words of the facilitator's printed key. */
export const keyPageWords = defineWords({
  id: {
    kind: 'Kunci jawaban',
    samples: 'Contoh soal',
    title: (of: string) => `Kunci: ${of}`,
    lead: 'Untuk fasilitator. Cetak dari menu peramban, dan simpan terpisah dari lembar peserta.',
    sum: (questions: number, points: number) => `${questions} soal, ${points} poin`,
    number: (number: number) => `Soal ${number}`,
    worth: (points: number) => (points === 0 ? 'tidak dinilai' : `${points} poin`),
    repeat: (section: string) => `Dibahas pada bagian ${section}`,
    lesson: 'Ke pelajarannya',
    desk: 'Meja fasilitator',
    help: 'Bantuan',
  },
})
