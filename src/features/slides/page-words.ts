import { defineWords } from '../../i18n/locales.ts'

/** Words of a deck's page, written at build. */
export const deckPageWords = defineWords({
  id: {
    title: (title: string) => `Tayangan: ${title}`,
    kind: 'Tayangan',
    lead: (slides: number, minutes: string) =>
      `${slides} salindia untuk ${minutes} di kelas. Halaman ini dapat dibaca, dicetak, dan ditayangkan.`,
    start: 'Tayangkan',
    presenter: 'Layar penyaji',
    notes: 'Tampilkan catatan',
    phone: 'Catatan di ponsel',
    help: 'Tombol dan bantuan',
    handout: 'Cetak',
    handouts: {
      three: 'Tiga salindia dengan catatan',
      one: 'Satu salindia tiap halaman',
      six: 'Enam salindia tiap halaman',
      notes: 'Lembar catatan saja',
    },
    print: 'Cetak',
    desk: 'Meja fasilitator',
    lesson: 'Pelajaran ini',
    slide: (number: number) => `Salindia ${number}`,
    show: (number: number) => `Tayangkan salindia ${number}`,
    notesOf: (number: number) => `Catatan salindia ${number}`,
    before: 'Sebelum',
    after: 'Sesudah',
    cover: (number: string) => `Pelajaran ${number}`,
    timer: {
      name: (minutes: string) => `Waktu ${minutes}`,
      extend: 'Tambah 1 menit',
      reset: 'Ulang',
    },
    source: 'Sumber',
    caseLink: 'Buka kasus ini',
    blocked: {
      title: 'Peramban menahan jendela kedua',
      text: 'Buka layar penyaji dengan tautan ini. Supaya lain kali langsung terbuka, izinkan jendela pop-up untuk halaman ini di bilah alamat.',
      link: 'Buka layar penyaji',
    },
    keys: {
      title: 'Tombol saat menayangkan',
      rows: [
        ['Panah kanan atau bawah, PageDown, Spasi', 'Maju satu langkah'],
        ['Panah kiri atau atas, PageUp', 'Mundur satu langkah'],
        ['Home, End', 'Salindia pertama atau terakhir'],
        ['Angka, lalu Enter', 'Salindia bernomor itu'],
        ['B atau .', 'Layar hitam'],
        ['W atau ,', 'Layar putih'],
        ['O', 'Semua salindia'],
        ['P', 'Layar penyaji'],
        ['F', 'Layar penuh'],
        ['?', 'Daftar ini'],
        ['Esc', 'Selesai menayangkan'],
      ] as const,
      letters: 'Pakai huruf dan tanda baca sebagai tombol',
      clicker:
        'Alat klik jarak jauh mengirim PageUp dan PageDown. Keduanya berlaku juga saat kursor ada di kotak isian.',
    },
    close: 'Tutup',
  },
})
