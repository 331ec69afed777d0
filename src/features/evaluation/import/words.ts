import { defineWords } from '../../../i18n/locales.ts'
import type { Platform } from './column-names.ts'
import type { DateOrder } from './dates.ts'
import type { FileProblem } from './file-kind.ts'
import type { Reason } from './reading.ts'

/** Words of taking posts in from tables. */
export const importWords = defineWords({
  id: {
    lead: 'Bawa daftar unggahan dari ekspor platform atau dari catatan Anda. Anda memeriksanya dulu; belum ada yang disimpan sebelum tombol “Masukkan” ditekan.',
    paste: 'Tempel tabel',
    pasteHint: 'Di spreadsheet, salin dari baris nama kolom sampai baris terakhir.',
    readPaste: 'Baca tempelan',
    file: 'Buka berkas',
    fileHint: 'CSV, TSV, TXT, atau Excel (.xlsx). Berkas tidak meninggalkan perangkat ini.',
    reading: 'Membaca tabel …',
    problems: {
      empty: 'Tidak ada isinya. Tempel tabel dengan nama kolom di baris pertama, atau pilih berkas lain.',
      'too-large': 'Berkas ini terlalu besar. Bagi per tahun, lalu buka satu per satu.',
      'old-excel':
        'Ini berkas Excel lama (.xls). Buka di Excel atau LibreOffice, simpan sebagai .xlsx, lalu pilih lagi.',
      'other-archive':
        'Ini bukan berkas Excel, melainkan OpenDocument atau sejenisnya. Simpan sebagai .xlsx atau CSV, lalu pilih lagi.',
      'web-page':
        'Ini halaman web yang disimpan, bukan tabel. Ekspor lagi sebagai CSV, atau salin tabelnya dan tempel di sini.',
      'not-a-table': 'Ini gambar, PDF, atau arsip. Pilih berkas CSV atau Excel (.xlsx).',
      'broken-workbook':
        'Berkas Excel ini rusak atau terpotong. Buka di Excel, simpan ulang sebagai .xlsx, lalu pilih lagi.',
      'locked-workbook':
        'Berkas Excel ini dikunci dengan kata sandi. Simpan salinan tanpa kata sandi, lalu pilih lagi.',
      'no-table':
        'Tidak ada baris di bawah nama kolom. Periksa apakah tabelnya ikut tersalin, lalu coba lagi.',
    } satisfies Record<FileProblem, string>,
    other: 'Pilih tabel lain',
    sheet: 'Lembar mana yang dibaca?',
    sheetRows: (name: string, rows: string) => `${name} (${rows} baris)`,
    found: 'Yang terbaca',
    posts: (count: string) => `${count} unggahan terbaca`,
    refusedCount: (count: string) => `${count} baris ditolak`,
    blank: (count: string) => `${count} baris kosong dilewati`,
    matched: (added: string, updated: string, same: string) =>
      `Dibandingkan dengan yang sudah ada: ${added} baru, ${updated} diperbarui angkanya, ${same} tidak berubah.`,
    daily:
      'Ini angka akun per hari, bukan daftar unggahan, jadi tidak dimasukkan: satu hari bukan satu unggahan. Dari platform yang sama, ekspor data per unggahan (konten).',
    unclear:
      'Nama kolomnya belum dikenali. Di “Arti kolom”, pilih paling sedikit judul atau tanggal dan satu angka.',
    questions: (count: number) => `${count} hal yang perlu Anda pastikan`,
    proposed: 'usulan',
    order: {
      legend: (column: string) => `Tanggal di kolom “${column}”: mana yang ditulis lebih dulu?`,
      choices: {
        day: 'Hari, lalu bulan',
        month: 'Bulan, lalu hari',
        year: 'Tahun, lalu bulan',
      } satisfies Record<DateOrder, string>,
      example: (text: string, day: string) => `${text} = ${day}`,
      why: {
        meta: 'Ekspor Meta biasanya menulis bulan lebih dulu, juga dalam bahasa Indonesia.',
        usual: 'Di Indonesia hari biasanya ditulis lebih dulu.',
        row: 'Baris lain menunjukkan urutan ini, tetapi ditulis dengan bentuk yang berbeda.',
      },
      proof: (row: number, text: string) => `Baris ${row} berisi ${text}.`,
      count: (count: string) => `${count} tanggal dapat dibaca dua cara.`,
    },
    sameMeaning: {
      legend: (meaning: string) => `Kolom mana yang dipakai untuk “${meaning}”?`,
      choice: (name: string, examples: string) => `“${name}”: ${examples}`,
    },
    decimals: {
      legend: (text: string, column: string) => `Apa arti ${text} di kolom “${column}”?`,
      thousands: (value: string) => `${value}: tanda itu memisahkan ribuan`,
      decimal: (value: string) => `${value}: tanda itu mengawali desimal`,
    },
    others: {
      legend: (count: string, accounts: string) =>
        `${count} unggahan diterbitkan akun lain: ${accounts}. Ikut dinilai?`,
      hint: (own: string) =>
        `Unggahan lainnya dari akun ${own}. Kolaborasi ikut terbawa di ekspor, dan jangkauannya sering kosong.`,
      take: 'Ikutkan, dan tandai milik akun lain',
      leave: 'Jangan ikutkan',
    },
    notes: {
      heading: 'Cara tabel ini dibaca',
      remembered: 'Arti kolom mengikuti pilihan Anda saat terakhir membuka tabel seperti ini.',
      platform: (name: string) => `Ini ekspor ${name}.`,
      proof: (order: string, row: number, text: string) =>
        `Tanggal: ${order}, karena baris ${row} berisi ${text}.`,
      thousands: (text: string) => `Tanda di dalam “${text}” memisahkan ribuan.`,
      rounded: (count: string) => `${count} angka sudah dibulatkan di sumbernya, seperti “1,2 rb”.`,
      channels: (pairs: string) => `Nama kanal disamakan: ${pairs}.`,
      renamed: (from: string, to: string) => `${from} menjadi ${to}`,
      linksLeft: (rows: string) =>
        `Baris ${rows}: isi kolom tautan bukan alamat web. Unggahannya masuk tanpa tautan.`,
      idsLost: (count: string) =>
        `${count} ID sudah dibulatkan oleh aplikasi spreadsheet dan tidak dipakai. Unggahannya tetap masuk.`,
      unknown: {
        channel: (names: string) => `Kanal yang tidak dikenali dikosongkan: ${names}.`,
        format: (names: string) => `Format yang tidak dikenali dikosongkan: ${names}.`,
        pillar: (names: string) => `Pilar yang tidak dikenali dikosongkan: ${names}.`,
      },
    },
    platforms: {
      instagram: 'Instagram',
      facebook: 'Facebook',
      youtube: 'YouTube',
      tiktok: 'TikTok',
      x: 'X',
      linkedin: 'LinkedIn',
    } satisfies Record<Platform, string>,
    columns: {
      heading: 'Arti kolom',
      count: (used: number, all: number) => `${used} dari ${all} kolom dipakai`,
      unnamed: (number: number) => `Kolom ${number}`,
      examples: (texts: string) => `Isinya: ${texts}`,
      empty: 'Kosong',
      named: (name: string) => `Arti kolom “${name}”`,
    },
    preview: {
      heading: 'Beberapa unggahan pertama',
      row: 'Baris',
      date: 'Terbit',
      what: 'Unggahan',
      unknown: 'tidak diketahui',
      other: (account: string) => `akun ${account}`,
    },
    refused: {
      heading: (count: string) => `${count} baris ditolak`,
      lead: 'Baris lain tetap dapat dimasukkan. Kalau baris ini perlu, perbaiki di berkas asalnya lalu buka lagi: yang sudah masuk tidak menjadi ganda.',
      columns: { row: 'Baris', column: 'Kolom', value: 'Isi', reason: 'Alasan' },
      more: (count: string) => `${count} baris lagi ada di daftar yang disimpan.`,
      save: 'Simpan daftar ini (CSV)',
      file: 'baris-ditolak.csv',
    },
    reasons: {
      empty: 'Baris kosong.',
      total: 'Baris jumlah atau rata-rata, bukan unggahan.',
      'not-data': 'Bukan data: tanda tangan, catatan, atau judul bagian.',
      nameless: 'Tidak ada judul, isi, tautan, ID, atau tanggal. Isi salah satunya.',
      'not-date': 'Bukan tanggal. Tulis seperti 24/05/2026.',
      'no-such-date': 'Tanggal ini tidak ada di kalender. Periksa hari dan bulannya.',
      'no-year': 'Tahunnya tidak ada. Tulis seperti 24/05/2026.',
      'not-number': 'Bukan angka. Tulis angkanya, atau kosongkan kalau tidak diketahui.',
      'not-whole': 'Bukan bilangan bulat, padahal yang dihitung tidak dapat setengah.',
      negative: 'Angka di bawah nol tidak mungkin di kolom ini.',
      link: 'Tautan bukan alamat http atau https. Hapus atau ganti tautannya.',
      'too-long': 'Teksnya terlalu panjang untuk satu unggahan.',
      duplicate: 'Sudah ada di tabel ini.',
      'other-account': 'Milik akun lain, dan Anda memilih tidak mengikutkannya.',
    } satisfies Record<Reason, string>,
    duplicateOf: (row: number) => `Sama dengan baris ${row}; yang pertama dipakai.`,
    take: (count: string) => `Masukkan ${count} unggahan`,
    wait: 'Jawab dulu yang perlu dipastikan.',
    none: 'Tidak ada unggahan yang dapat dimasukkan.',
    tooMany: (most: string) =>
      `Satu audit memuat paling banyak ${most} unggahan. Bagi tabelnya per tahun, atau mulai audit baru.`,
    taken: (added: string, updated: string) => `${added} unggahan masuk, ${updated} diperbarui.`,
  },
})
