import type { SheetId } from '../../features/desk/sheets.ts'
import { defineWords } from '../../i18n/locales.ts'

/** Words of the desk's page besides the plan. */
export const deskPageWords = defineWords({
  id: {
    kind: 'Untuk fasilitator',
    parts: 'Bagian halaman ini',
    room: 'Cek ruangan',
    file: {
      heading: 'Berkas fasilitator',
      text: 'Rencana, catatan, dan pengaturan kelas dalam satu berkas. Simpan ke diska lepas, lalu buka di laptop ruangan. Jawaban Anda sebagai peserta tidak ikut.',
      save: 'Simpan berkas fasilitator',
      saved: 'Berkas disimpan ke folder unduhan perangkat ini. Salin ke diska lepas Anda.',
      share: 'Kirim berkas',
      load: 'Buka berkas fasilitator',
      loadHint:
        'Pilih berkas yang namanya diawali “fasilitator”. Perubahannya ditampilkan dahulu dan dapat diurungkan.',
      notOurs: 'Ini bukan berkas fasilitator. Pilih berkas yang namanya diawali “fasilitator”.',
      needsScript: 'Menyimpan dan membuka berkas memerlukan skrip.',
    },
    materials: {
      heading: 'Bahan cetak',
      text: 'Buka lembarnya, lalu cetak dari menu peramban pada kertas A4.',
      emptyForm: 'Pada lembar kerja, pilih “Kosong” sebelum mencetak.',
      keys: 'Kunci jawaban setiap pelajaran',
      keysNote: 'Cetak terpisah dan simpan sendiri.',
      guideNote: 'Buku cetak dengan templat kosong.',
    },
    sheets: {
      'daftar-hadir': {
        title: 'Daftar hadir',
        note: 'Tiga puluh baris dengan dua tanda tangan. Satu lembar setiap hari.',
      },
      rubrik: { title: 'Rubrik evaluasi rekan', note: 'Satu lembar untuk setiap karya yang dinilai.' },
      poster: {
        title: 'Poster alamat kursus',
        note: 'Kode QR, alamat, dan nama Wi-Fi. Tempel di dekat pintu dan di depan kelas.',
      },
      'kartu-suara': {
        title: 'Kartu suara A sampai D',
        note: 'Satu lembar untuk setiap peserta, dipotong menjadi empat.',
      },
    } satisfies Record<SheetId, { title: string; note: string }>,
    more: {
      help: 'Bantuan dan rute belajar',
      progress: 'Kemajuan saya',
    },
  },
})
