import { defineWords } from '../../i18n/locales.ts'

/** Words of the home page and the course map. */
export const courseWords = defineWords({
  id: {
    contents: 'Isi lokakarya',
    lesson: (number: number) => `Pelajaran ${number}`,
    lessonsDone: (done: number, total: number) => `${done} dari ${total} pelajaran selesai`,
    moduleDone: (done: number, total: number) =>
      done === 0
        ? `${total} pelajaran`
        : done === total
          ? `Selesai, ${total} pelajaran`
          : `${done} dari ${total} pelajaran`,
    minutes: (minutes: number) => `${minutes} mnt`,
    start: 'Mulai',
    resume: 'Lanjutkan',
    again: 'Buka lagi',
    allDone: 'Semua pelajaran selesai',
    done: 'Selesai',
    exercises: 'Latihan',
    tools: 'Alat',
    progressTool: {
      title: 'Kemajuan saya',
      text: 'Lihat hasil, simpan ke berkas, atau lanjutkan dari berkas.',
    },
    glossaryTool: { title: 'Glosarium', text: (count: number) => `${count} istilah dengan artinya.` },
    downloadTool: { title: 'Bawa pulang', text: 'Seluruh kursus dalam satu berkas, tanpa internet.' },
    helpTool: { title: 'Bantuan', text: 'Cara belajar, menyimpan, dan memakai laptop bersama.' },
  },
})
