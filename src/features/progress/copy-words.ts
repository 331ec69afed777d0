import { defineWords } from '../../i18n/locales.ts'

/** Words of the question whose work a copy of the single file goes on with. */
export const copyWords = defineWords({
  id: {
    heading: 'Melanjutkan pekerjaan siapa?',
    text: 'Salinan berkas ini baru pertama kali dibuka di sini, dan di peramban ini sudah ada pekerjaan.',
    goOn: (things: number, at: string | undefined) =>
      at
        ? `Lanjutkan kerja di peramban ini: ${things} isian, terakhir ${at}`
        : `Lanjutkan kerja di peramban ini: ${things} isian`,
    other: 'Mulai sebagai orang lain',
    kept: 'Pekerjaan yang tidak dipilih tetap tersimpan.',
  },
})
