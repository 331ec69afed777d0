import { defineWords } from '../../../../i18n/locales.ts'
import type { OrderShape } from './model.ts'

/** Words of ordering questions. */
export const orderWords = defineWords({
  id: {
    kind: 'Urutkan langkahnya',
    check: 'Periksa urutan',
    moveFirst: 'Seret satu langkah, atau tekan “Naik” atau “Turun”',
    byHand: 'Tulis nomor urutnya di dalam kotak.',
    up: 'Naik',
    down: 'Turun',
    upOf: (step: string) => `Naik: ${step}`,
    downOf: (step: string) => `Turun: ${step}`,
    movedUp: (place: number, of: number) => `Langkah ${place} dari ${of}, dipindah ke atas.`,
    movedDown: (place: number, of: number) => `Langkah ${place} dari ${of}, dipindah ke bawah.`,
    right: 'Tempatnya tepat',
    wrong: 'Salah tempat',
    oneMoveAway: 'Dalam urutan ini cukup satu langkah dipindahkan; langkah lain hanya ikut bergeser.',
    solution: 'Urutan yang tepat:',
    useShown: 'Pakai urutan ini',
    reasons: {
      'other-steps':
        'Langkah dalam soal ini berubah sejak Anda menyusunnya. Pindahkan yang perlu, atau pakai urutan yang tampak.',
    } satisfies Record<OrderShape['invalid']['reason'], string>,
  },
})
