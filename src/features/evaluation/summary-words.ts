import { defineWords } from '../../i18n/locales.ts'

/** How far the evaluations are, where they are only mentioned. */
export const evaluationSummaryWords = defineWords({
  id: {
    untouched: 'Belum dimulai',
    started: (scored: number, posts: number) =>
      posts === 0 ? 'Sudah dimulai' : `Sudah dimulai, ${scored} dari ${posts} unggahan dinilai`,
    done: (posts: number) => `Selesai, ${posts} unggahan dinilai`,
  },
})
