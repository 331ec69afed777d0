import { defineWords } from '../../i18n/locales.ts'

/** Words of the booklet. */
export const guideWords = defineWords({
  id: {
    kind: 'Pedoman',
    cover: { agency: 'Instansi', unit: 'Unit pengelola', settled: 'Ditetapkan oleh', date: 'Tanggal' },
    edition: (release: string) => `Edisi ${release}`,
    license: 'Teks: CC BY 4.0',
    imprint: 'Tentang pedoman ini',
    made: (course: string, release: string, day: string) =>
      `Isi pedoman ini diambil dari pelajaran kursus “${course}”, edisi ${release}, dan dicetak dari halaman yang sama pada ${day}. Bila pelajarannya diperbarui, cetak ulang pedoman ini.`,
    paper: (title: string, authors: string, license: string) => `${authors}. ${title}. Lisensi: ${license}.`,
    contents: 'Isi',
    use: 'Cara memakai pedoman',
    chapter: (number: string) => `Bab ${number}`,
    objectives: 'Setelah bab ini Anda dapat',
    why: 'Mengapa penting.',
    templates: 'Templat',
    template: (number: string, title: string) => `Lembar ${number}, ${title}`,
    useTemplate: 'Isi',
    elsewhere: 'Di kursus',
    key: 'Kunci jawaban',
    keyLead: 'Jawaban yang tepat dengan satu alasannya. Pengecoh dan penjelasan lain ada pada kursus.',
    glossary: 'Glosarium',
    sources: 'Sumber',
    print: 'Cetak atau simpan sebagai PDF',
    printHint: 'Atau dari menu peramban: Ctrl+P. Pilih kertas A4 dan skala 100%.',
  },
})
