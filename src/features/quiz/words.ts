import { defineWords } from '../../i18n/locales.ts'

/** Words of every question, whatever its type. */
export const quizWords = defineWords({
  id: {
    numbered: (number: number, total: number) => `Soal ${number} dari ${total}`,
    check: 'Periksa jawaban',
    tryAgain: 'Coba lagi',
    showSolution: 'Lihat jawaban',
    clear: 'Hapus jawaban',
    restore: 'Batal hapus',
    next: 'Soal berikutnya',
    toResult: 'Lihat hasil',
    right: 'Benar.',
    wrong: 'Belum tepat.',
    partly: (found: number, of: number) => `Sebagian tepat, ${found} dari ${of}.`,
    missed: (count: number) => `Masih ada ${count} jawaban yang terlewat.`,
    extra: (count: number) =>
      `Ada ${count} pilihan berlebih. Setiap kelebihan mengurangi satu jawaban tepat.`,
    reasonAwaited: 'Alasannya sedang dimuat. Jawaban Anda sudah tersimpan.',
    repeat: (section: string) => `Baca lagi ${section}`,
    changed: 'Soal ini berubah sejak Anda menjawab. Jawaban Anda tetap tersimpan.',
    unanswered: 'Jawab dulu.',
  },
})
