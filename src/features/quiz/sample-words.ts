import { defineWords } from '../../i18n/locales.ts'
import type { State } from './samples.ts'

/** Words of the page that shows every question type. */
export const sampleWords = defineWords({
  id: {
    heading: 'Contoh soal',
    lead: 'Setiap jenis soal, dengan tulisannya di quiz.yaml dan semua keadaannya. Acuan bagi penulis; jawaban di sini tidak ikut dalam kemajuan Anda.',
    key: 'Kunci semua contoh',
    contents: 'Jenis soal',
    yaml: 'Tulisan di quiz.yaml',
    states: 'Keadaan',
    state: {
      filled: 'Terisi, belum diperiksa',
      wrong: 'Salah',
      partly: 'Sebagian tepat',
      right: 'Benar',
      solution: 'Jawaban terlihat',
    } satisfies Record<State, string>,
    repeat: 'bagian yang disebut `repeat`',
  },
})
