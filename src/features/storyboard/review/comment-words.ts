import { defineWords } from '../../../i18n/locales.ts'
import type { Role } from './raters.ts'

/** Words of remarks about a board and its shots. */
export const commentWords = defineWords({
  id: {
    heading: 'Komentar',
    ofBoard: 'Komentar Anda untuk seluruh papan',
    ofShot: (number: number) => `Komentar Anda untuk shot ${number}`,
    hint: 'Satu hal yang baik, satu saran yang dapat dikerjakan.',
    onShots: 'Komentar pada shot',
    onShotsHint: 'Komentar untuk satu shot ditulis di layar shot itu.',
    by: (name: string, moment: string) => `${name}, ${moment}`,
    shot: (number: number) => `Shot ${number}`,
    openShot: (number: number) => `Buka shot ${number}`,
    lostShot: 'Shot yang sudah dihapus',
    you: 'Anda',
    numbered: (author: string, number: number) => `${author} ${number}`,
    authors: { self: 'Pembuat', peer: 'Rekan', facilitator: 'Fasilitator' } satisfies Record<Role, string>,
  },
})
