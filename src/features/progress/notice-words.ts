import { defineWords } from '../../i18n/locales.ts'

/** Words of the notices about storage. */
export const noticeWords = defineWords({
  id: {
    saveToFile: 'Simpan ke berkas',
    reload: 'Muat ulang',
    download: 'Unduh data itu',
    close: 'Tutup',
    notices: {
      switched: {
        title: 'Peserta sudah berganti di tab lain.',
        text: 'Tab ini tidak lagi menyimpan. Muat ulang untuk melanjutkan sebagai peserta yang baru.',
      },
      full: {
        title: 'Penyimpanan perangkat penuh.',
        text: 'Jawaban Anda masih ada selama halaman ini terbuka. Simpan ke berkas supaya tidak hilang.',
      },
      blocked: {
        title: 'Peramban ini tidak mengizinkan penyimpanan.',
        text: 'Jawaban Anda hanya ada selama halaman ini terbuka. Simpan ke berkas sebelum pindah halaman.',
      },
      photos: {
        title: 'Foto tidak dapat disimpan di perangkat ini.',
        text: 'Foto Anda hilang saat halaman ini ditutup. Simpan ke berkas supaya tidak hilang.',
      },
      newer: {
        title: 'Sebagian data ditulis oleh versi kursus yang lebih baru.',
        text: 'Data itu tidak diubah. Muat ulang halaman untuk memakai versi terbaru.',
      },
      fleeting: {
        title: 'Salinan ini mungkin lupa jawaban Anda setelah ditutup.',
        text: 'Simpan ke berkas sebelum menutupnya. Lain kali, pilih “Lanjutkan dari berkas” di halaman “Kemajuan saya”.',
      },
      unreadable: {
        title: 'Sebagian data tersimpan tidak dapat dibaca.',
        text: 'Bagian yang terbaca tetap dipakai dan aslinya disisihkan. Unduh bila Anda ingin memeriksanya.',
      },
    },
  },
})
