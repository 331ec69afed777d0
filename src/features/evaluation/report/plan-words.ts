import { defineWords } from '../../../i18n/locales.ts'

/** Words of the second half of the report: what is to be done, how far the findings reach, and all scores. */
export const reportPlanWords = defineWords({
  id: {
    recommendations: {
      heading: 'Rekomendasi',
      none: 'Belum ada rekomendasi.',
      byWorth: 'Berurut menurut manfaat.',
      own: 'Berurut menurut pilihan penyusun, bukan menurut rumus.',
      numbered: (place: number, action: string) => `${place}. ${action}`,
      untitled: 'Rekomendasi tanpa isi',
      owner: 'Penanggung jawab',
      deadline: 'Tenggat',
      success: 'Ukuran berhasil',
      scale: (name: string, meaning: string) => `${name} (${meaning})`,
      before: 'Sebelum',
      after: 'Sesudah',
      evidence: 'Bukti',
      evidenceIn: (text: string, post: string) => `${text} (${post})`,
    },
    themes: {
      heading: 'Tema konten',
      none: 'Belum ada tema.',
      untitled: 'Tema tanpa judul',
      question: 'Pertanyaan warga',
      audience: 'Khalayak',
      message: 'Pesan',
      action: 'Ajakan',
      pattern: 'Pola cerita',
      pillar: 'Pilar',
      recommendation: 'Menjalankan rekomendasi',
    },
    calendar: {
      heading: 'Kalender empat pekan',
      none: 'Kalender masih kosong.',
      caption: (from: string, to: string) => `${from} sampai ${to}`,
      share: (pillar: string, share: string, target: string) => `${pillar} ${share}% (sasaran ${target}%)`,
      shares: 'Bagian pilar',
    },
    limits: {
      heading: 'Batasan',
      few: (n: string) =>
        `Temuan berasal dari ${n} unggahan. Di bawah 20 unggahan tidak ada yang disimpulkan tentang akun.`,
      sample: (n: string) =>
        `Temuan berasal dari ${n} unggahan dalam sampel, bukan dari semua unggahan akun.`,
      practice: 'Akun, unggahan, dan angkanya rekaan untuk latihan.',
      scale: 'Nilai 0 sampai 3 ialah tingkat, bukan jumlah: selisih 1 ke 2 tidak harus sama dengan 2 ke 3.',
      one: 'Hanya satu orang yang menilai. Penilai lain dapat memberi nilai yang berbeda.',
      unscored: (count: string) => `${count} unggahan dalam sampel belum dinilai.`,
      open: (count: string) =>
        `${count} nilai masih berbeda antara penilai dan belum disepakati; nilai itu tidak dihitung.`,
      unknown: 'Angka yang tidak ada diperlakukan sebagai tidak diketahui, tidak pernah sebagai nol.',
      worth: 'Urutan manfaat ialah aturan praktis kursus, bukan hasil penelitian.',
      interaction: 'Tingkat interaksi tidak mengukur apakah warga paham atau terlayani.',
    },
    appendix: {
      heading: 'Lampiran: semua nilai',
      none: 'Belum ada nilai.',
      table: (part: string) => `${part}: nilai tiap unggahan`,
      posts: 'Unggahan dalam sampel',
      number: 'No.',
      post: 'Unggahan',
      group: 'Kelompok',
      short: 'tb',
      shortNote:
        'tb: tak dapat dinilai dari unggahan. Kosong: belum dinilai. Dua nilai: penilai belum sepakat.',
      evidence: (number: string, post: string) => `Bukti unggahan ${number} (${post})`,
      criterion: 'Kriteria',
      rater: 'Penilai',
      level: 'Nilai',
      proof: 'Bukti',
    },
  },
})
