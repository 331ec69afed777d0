import { defineWords } from '../../i18n/locales.ts'

/** Words of the page about the single file, which stands before all others in it. */
export const fileWords = defineWords({
  id: {
    title: 'Berkas ini',
    lead: 'Seluruh kursus dalam satu berkas. Tidak perlu internet, tidak perlu dipasang.',
    /** For viewers without scripts; they come first in the document. */
    noScript: {
      title: 'Buka dengan peramban agar jawaban Anda tersimpan.',
      lines: [
        'Android: tekan tiga titik, pilih “Buka dengan”, lalu Chrome.',
        'iPhone: simpan ke Berkas. Bila hanya tampil untuk dibaca, pakai alamat situs kursus.',
        'Windows: klik dua kali, atau klik kanan, “Buka dengan”, lalu Chrome, Edge, atau Firefox.',
      ],
      readable: 'Tanpa itu pun semua isi di bawah ini dapat dibaca dan dicetak.',
    },
    keeping: {
      title: 'Jawaban Anda',
      lines: [
        'Jawaban tersimpan di peramban perangkat ini, bukan di dalam berkas. Salinan yang Anda kirim ke orang lain tidak membawanya.',
        'Bila berkas dipindah ke folder lain, Firefox menganggapnya berkas baru. Simpan kemajuan ke berkas sebelum memindahkannya.',
        'Untuk pindah perangkat: buka “Kemajuan saya”, simpan ke berkas, lalu pilih “Lanjutkan dari berkas” di perangkat baru.',
      ],
    },
    print: {
      title: 'Mencetak',
      page: 'Untuk mencetak satu halaman, buka halaman itu dan pakai menu cetak peramban.',
      whole: 'Cetak seluruh isi, tanpa jawaban',
    },
    contents: 'Isi berkas',
    leftOut: {
      peserta: 'Soal tes awal dan tes akhir serta kunci untuk fasilitator tidak ada di berkas ini.',
      fasilitator: 'Berkas ini memuat kunci jawaban. Jangan dibagikan kepada peserta.',
    },
    release: (release: string) => `Edisi ${release}.`,
  },
})
