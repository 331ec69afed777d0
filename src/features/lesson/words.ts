import { defineWords } from '../../i18n/locales.ts'

/** Words of lesson pages. */
export const lessonWords = defineWords({
  id: {
    number: (number: number) => `Pelajaran ${number}`,
    facts: (minutes: string, questions: number) => `${minutes}, ${questions} soal`,
    objectives: 'Setelah pelajaran ini Anda dapat',
    why: 'Mengapa penting',
    contents: 'Isi pelajaran',
    summary: 'Ringkasan',
    sources: 'Sumber',
    figure: (number: string) => `Gambar ${number}.`,
    notes: { penting: 'Penting.', contoh: 'Contoh.', 'hati-hati': 'Hati-hati.' },
    before: 'Sebelum',
    after: 'Sesudah',
    example: 'contoh',
    exampleMessage: 'contoh pesan',
    exampleVideo: 'contoh video',
    apply: 'Terapkan hari ini',
    checked: (date: string) => `diperiksa ${date}`,
    bar: 'Langkah pelajaran',
    next: 'Berikutnya',
    nextLesson: 'Pelajaran berikutnya',
    previous: (title: string) => `Sebelumnya: ${title}`,
    progress: 'Kemajuan saya',
    closing: 'Pelajaran terakhir',
    read: 'Sudah dibaca',
    unread: 'Pelajaran selesai setelah bagian ini dibaca sampai akhir:',
  },
})
