import { defineWords } from '../../../i18n/locales.ts'

/** Words of a post as it is shown to who scores it. */
export const postWords = defineWords({
  id: {
    untitled: 'Unggahan tanpa teks',
    noDay: 'tanggal tidak diketahui',
    open: 'Buka unggahan',
    seen: 'Yang terlihat dan terdengar',
    noSeen: 'Belum ada keterangan gambar atau video. Buka unggahannya.',
    noText: 'Tanpa teks.',
    numbers: 'Angka',
    noNumbers: 'Belum ada angka.',
    remarks: (count: string) => `Komentar (${count})`,
    agency: 'Akun instansi',
    answeredAfter: (time: string) => `dijawab setelah ${time}`,
    answered: 'dijawab, waktunya tidak diketahui',
    unanswered: 'belum dijawab',
    hours: (value: string) => `${value} jam`,
    days: (value: string) => `${value} hari`,
    minutes: (value: string) => `${value} menit`,
  },
})
