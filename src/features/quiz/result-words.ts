import { defineWords } from '../../i18n/locales.ts'

/** Words of the result under the questions. */
export const resultWords = defineWords({
  id: {
    heading: 'Hasil',
    open: (answered: number, total: number) => `${answered} dari ${total} soal sudah dijawab`,
    first: (right: number, total: number) => `${right} dari ${total} tepat pada percobaan pertama`,
    later: (right: number) => `Setelah diulang: ${right} tepat.`,
    allRight: 'Semua tepat. Tidak ada bagian yang perlu diulang.',
    repeat: 'Yang sebaiknya diulang',
    toQuestion: (number: number) => `soal ${number}`,
    save: 'Simpan kemajuan ke berkas',
    unanswered: 'Soal yang belum dijawab',
  },
})
