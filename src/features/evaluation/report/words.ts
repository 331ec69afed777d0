import { defineWords } from '../../../i18n/locales.ts'

/** Words of the screen on which the report is looked at and saved. */
export const reportScreenWords = defineWords({
  id: {
    heading: 'Laporan siap serah',
    lead: 'Satu halaman ringkasan, lalu cara, temuan, rekomendasi, tema, kalender, batasan, dan semua nilai.',
    print: 'Cetak atau simpan PDF',
    word: 'Simpan Word',
    working: 'Menyiapkan berkas Word…',
    wordSaved: (name: string) => `Berkas “${name}” disimpan.`,
    wordFailed:
      'Berkas Word tidak dapat dibuat: bagian pembuatnya belum terunduh. Periksa sambungan internet lalu tekan lagi, atau cetak sebagai PDF.',
    data: 'Unduh data (CSV)',
    dataNote: 'Semua unggahan, angka, dan nilai. Dibuka di Excel atau LibreOffice.',
    preview: 'Isi laporan',
    appendix: 'Lampiran: semua nilai dan bukti',
    appendixNote: 'Tetap ikut dicetak dan disimpan, walau tidak dibuka di sini.',
    fileNames: { report: 'laporan-audit', data: 'data-audit' },
    open: 'Yang masih kosong',
    openScores: 'Belum ada unggahan yang dinilai.',
    openRecommendations: 'Belum ada rekomendasi.',
    openThemes: 'Belum ada tema.',
    openCalendar: 'Kalender masih kosong.',
  },
})
