import { defineWords } from '../../../../i18n/locales.ts'

/** Words of extended texts. */
export const extendedTextWords = defineWords({
  id: {
    kind: 'Tulis beberapa kalimat; tidak dinilai',
    field: 'Jawaban Anda',
    writeFirst: 'Tulis jawaban dulu',
    compare: 'Periksa dengan contoh',
    compared: 'Periksa dengan contoh ini.',
    example: 'Contoh jawaban',
    checks: 'Apa saja yang sudah ada dalam jawaban Anda?',
    ticked: (count: number, of: number) =>
      `${count} dari ${of} sudah ada. Anda boleh memperbaiki jawaban di atas.`,
  },
})
