import type { LoadedExercise } from '../../features/course/load-exercises.ts'
import { defineWords } from '../../i18n/locales.ts'

/** Words of every exercise page, and of the cards that lead there. */
export const exerciseWords = defineWords({
  id: {
    kind: {
      case: 'Kasus bercabang',
      form: 'Lembar kerja',
      storyboard: 'Papan cerita',
      evaluation: 'Evaluasi konten',
    } satisfies Record<LoadedExercise['kind'], string>,
    onPaper: 'Lembar kosong untuk kertas',
    home: 'Beranda',
    progress: 'Kemajuan saya',
  },
})
