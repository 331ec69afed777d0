import { defineWords } from '../../../i18n/locales.ts'

/** Words of the screen that makes files of a board. */
export const exportWords = defineWords({
  id: {
    heading: 'Ekspor',
    lead: 'Semua berkas dibuat di perangkat ini, tanpa internet.',
    empty: 'Papan ini belum berisi shot, jadi yang dapat disimpan baru berkas papannya.',
    save: 'Simpan',
    saveAgain: 'Simpan lagi',
    share: 'Bagikan',
    nameOf: (button: string, file: string) => `${button} ${file}`,
    cancel: 'Batal',
    cancelled: 'Dibatalkan. Tidak ada yang disimpan.',
    saved: (name: string) => `${name} disimpan ke folder unduhan.`,
    shareRefused: 'Perangkat ini menolak membagikannya. Simpan dahulu, lalu kirim dari folder unduhan.',
    size: { KB: (value: string) => `${value} KB`, MB: (value: string) => `${value} MB` },
    percent: (percent: number) => `${percent}%`,
    left: (seconds: number) => `Kira-kira ${seconds} detik lagi.`,
    notLoaded: 'Bagian ini belum dapat dimuat. Periksa sambungan, lalu coba lagi.',
    fileNames: {
      video: 'video',
      panel: 'panel',
      sheet: 'lembar-panel',
      captions: 'takarir',
      shots: 'daftar-shot',
    },
    video: {
      title: 'Video',
      purpose:
        'Papan yang bergerak sesuai detiknya, untuk dikirim lewat WhatsApp atau jadi acuan penyunting.',
      facts: (width: number, height: number, seconds: string) =>
        `${width} × ${height} titik, 25 gambar per detik, ${seconds} detik, tanpa suara.`,
      most: (size: string) => `Paling besar ${size}.`,
      captions: 'Tulis takarir di gambar',
      endings: { mp4: 'MP4', webm: 'WebM' },
      make: (ending: string) => `Buat video ${ending}`,
      makeAgain: 'Buat lagi',
      asking: 'Memeriksa kemampuan peramban …',
      preparing: 'Menyiapkan gambar …',
      working: (ending: string) => `Membuat video ${ending}`,
      stay: 'Biarkan halaman ini tetap terbuka.',
      filming: 'Direkam sambil diputar. Biarkan halaman ini tetap terlihat.',
      made: 'Video sudah jadi.',
      saveNow: 'Video sudah jadi. Simpan atau bagikan sebelum meninggalkan halaman ini.',
      preview: 'Pratinjau video',
      noPreview: 'Pratinjau tidak dapat diputar di peramban ini. Berkasnya tetap dapat disimpan.',
      webmHint: 'WhatsApp mengirim WebM sebagai dokumen. Di laptop, VLC dan peramban dapat memutarnya.',
      filmedHint:
        'Karena direkam sambil diputar, lama video ini baru diketahui sebagian pemutar setelah diputar sampai habis.',
      reasons: {
        insecure: 'Alamat ini memakai http, dan di http peramban tidak dapat membuat MP4 dengan cepat.',
        'no-encoder':
          'Peramban ini tidak memiliki pembuat video MP4. Chrome atau Edge versi baru memilikinya.',
        'no-mp4': 'Peramban ini tidak dapat membuat MP4, jadi videonya berupa WebM.',
        stalled: 'Pembuat video di perangkat ini berhenti di tengah jalan, jadi dicoba cara lain.',
        broken: 'Pembuat video di perangkat ini gagal, jadi dicoba cara lain.',
      },
      filmed: (seconds: string, ending: string) =>
        `Di sini video ${ending} direkam sambil diputar: perlu ${seconds} detik.`,
      onlyPictures: 'Yang terbaik di sini: lembar gambar semua panel.',
      offline: {
        lead: 'Supaya cepat dan tepat, buka di berkas luring dan bawa papan ini:',
        save: 'Simpan berkas papan ini',
        get: 'Unduh berkas luring',
        open: 'Buka berkas luring itu, pilih Buka berkas di daftar papan, lalu ekspor dari sana.',
      },
      failed:
        'Video tidak berhasil dibuat di perangkat ini. Sebagai gantinya, lembar gambar semua panel dibuat di bawah.',
    },
    pictures: {
      title: 'Gambar panel',
      purpose: 'PNG semua panel dengan nomor dan detiknya, atau satu panel besar tanpa tulisan tambahan.',
      seconds: (seconds: string) => `${seconds} dtk`,
      sheets: (count: number) => (count === 1 ? 'Buat lembar panel' : `Buat ${count} lembar panel`),
      sheetsAgain: 'Buat lagi lembarnya',
      working: 'Membuat lembar panel',
      sheet: (number: number, of: number) =>
        of === 1 ? 'Lembar panel' : `Lembar panel ${number} dari ${of}`,
      made: (count: number) =>
        count === 1 ? 'Lembar panel sudah jadi.' : `${count} lembar panel sudah jadi.`,
      failed:
        'Gambar tidak berhasil dibuat: memori perangkat ini tidak cukup. Tutup tab lain, lalu coba lagi.',
      one: 'Satu panel',
      panel: (label: string, what: string) => (what ? `Panel ${label}: ${what}` : `Panel ${label}`),
      saveOne: 'Simpan panel ini',
      noneDrawn: 'Belum ada panel yang digambar.',
    },
    captions: {
      title: 'Takarir',
      purpose: 'Kata yang diucapkan dengan waktunya, untuk program sunting dan kanal unggahan.',
      none: 'Belum ada dialog atau narasi.',
      srt: 'SRT',
      srtFor: 'Program sunting, YouTube, Facebook',
      vtt: 'WebVTT',
      vttFor: 'Situs web',
    },
    shots: {
      title: 'Daftar shot',
      purpose: 'Satu baris satu shot, untuk hari pengambilan gambar dan penyunting.',
      semicolon: 'CSV titik koma',
      semicolonFor: 'Excel berbahasa Indonesia',
      comma: 'CSV koma',
      commaFor: 'Google Sheets dan program lain',
    },
    board: {
      title: 'Berkas papan',
      purpose: 'Papan seutuhnya, untuk dibuka dan diubah di perangkat lain atau disimpan sebagai arsip.',
      name: 'Berkas papan',
      preparing: 'Menyiapkan berkas …',
      failed: 'Berkas papan belum dapat disiapkan. Periksa sambungan, lalu buka layar ini lagi.',
    },
    print: {
      title: 'Cetak',
      purpose: 'Panel, naskah, atau daftar shot di kertas A4, juga sebagai PDF dari jendela cetak.',
      open: 'Buka tampilan cetak',
    },
  },
})
