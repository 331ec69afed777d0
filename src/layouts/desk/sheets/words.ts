import { defineWords } from '../../../i18n/locales.ts'

/** Words of the sheets that facilitators print. */
export const printedSheetWords = defineWords({
  id: {
    kind: 'Lembar cetak',
    print: 'Cetak',
    hint: 'Kertas A4, skala 100 persen.',
    desk: 'Meja fasilitator',
    attendance: {
      columns: {
        number: 'No',
        name: 'Nama',
        staffNumber: 'NIP',
        unit: 'Unit kerja',
        morning: 'Paraf pagi',
        afternoon: 'Paraf siang',
      },
      privacy:
        'NIP boleh dikosongkan. Data ini hanya dipakai untuk bukti kehadiran dan sertifikat pelatihan ini, disimpan panitia, dan tidak dibagikan kepada pihak lain. Peserta boleh meminta datanya dihapus sesudah pelaporan selesai.',
    },
    rubric: {
      work: 'Karya',
      by: 'Penilai',
      criterion: 'Kriteria',
      weight: (weight: number) => `bobot ${weight}`,
      gate: (level: number) => `gerbang, paling rendah ${level}`,
      level: 'Tingkat',
      score: 'Nilai',
      sum: 'Jumlah dari 100',
      evidence: 'Bukti dan saran',
      thresholds: (publish: number, improve: number) =>
        `Nilai ${publish} ke atas: terbit. Di bawah ${improve}: kembali ke naskah. Di antaranya: perbaiki.`,
      gates: (titles: string) =>
        `Kriteria gerbang (${titles}) harus mencapai tingkatnya. Bila belum, karya diperbaiki dahulu, berapa pun jumlah nilainya.`,
    },
    votes: {
      lead: 'Potong pada garis putus-putus. Peserta mengangkat satu kartu saat fasilitator membacakan pilihan.',
      letters: ['A', 'B', 'C', 'D'],
    },
  },
})
