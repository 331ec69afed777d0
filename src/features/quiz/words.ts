import { defineWords } from '../../i18n/locales.ts'
import type { InvalidReason } from './model.ts'

/** Words of every question, whatever its type. */
export const quizWords = defineWords({
  id: {
    heading: 'Uji pemahaman',
    intro: 'Jawab tanpa melihat pelajaran. Percobaan pertama yang dicatat; boleh diulang sesudahnya.',
    numbered: (number: number, total: number) => `Soal ${number} dari ${total}`,
    check: 'Periksa jawaban',
    tryAgain: 'Coba lagi',
    showSolution: 'Lihat jawaban',
    clear: 'Hapus jawaban',
    next: 'Soal berikutnya',
    toResult: 'Lihat hasil',
    right: 'Benar.',
    wrong: 'Belum tepat.',
    partly: (found: number, of: number) => `Sebagian tepat, ${found} dari ${of}.`,
    missed: (count: number) => `Masih ada ${count} jawaban yang terlewat.`,
    extra: (count: number) =>
      `Ada ${count} pilihan yang berlebih; setiap pilihan berlebih mengurangi satu jawaban tepat.`,
    repeat: (section: string) => `Baca lagi ${section}`,
    tries: (count: number) => `Percobaan ke-${count}`,
    changed: 'Soal ini berubah sejak Anda menjawab. Jawaban Anda tetap tersimpan.',
    gone: 'Pilihan Anda yang dulu sudah tidak ada. Pilih lagi; percobaan pertama tetap tercatat.',
    solution: 'Penjelasan semua pilihan',
    reasons: {
      unanswered: 'Jawab dulu.',
      'unknown-choice': 'Pilihan Anda yang dulu sudah tidak ada. Pilih lagi.',
      'too-many': 'Pilih satu saja.',
      'not-a-number': 'Tulis sebuah angka, misalnya 62,9.',
      'ambiguous-number': 'Angka ini dapat dibaca dengan dua cara. Mana yang Anda maksud?',
    } satisfies Record<InvalidReason | 'unanswered', string>,
    result: {
      heading: 'Hasil',
      open: (answered: number, total: number) => `${answered} dari ${total} soal sudah dijawab`,
      first: (right: number, total: number) => `${right} dari ${total} tepat pada percobaan pertama`,
      points: (earned: string, possible: string) => `Nilai percobaan pertama: ${earned} dari ${possible}.`,
      later: (right: number) => `Setelah diulang: ${right} tepat.`,
      allRight: 'Semua tepat. Tidak ada bagian yang perlu diulang.',
      repeat: 'Yang sebaiknya diulang',
      toQuestion: (number: number) => `soal ${number}`,
      unanswered: 'Soal yang belum dijawab',
      changedItems: (count: number) => `Selesai, ${count} soal baru.`,
    },
  },
})

export type QuizWords = ReturnType<typeof quizWords>
