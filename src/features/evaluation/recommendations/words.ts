import { defineWords } from '../../../i18n/locales.ts'

/** Words of the list of recommendations, and of the screen on which one is written. */
export const recommendationsWords = defineWords({
  id: {
    heading: 'Rekomendasi menurut manfaat',
    ownHeading: 'Rekomendasi menurut urutan Anda',
    own: 'Urutan ini pilihan Anda, bukan menurut rumus.',
    again: 'Urutkan lagi menurut manfaat',
    orderedAgain: 'Diurutkan lagi menurut manfaat.',
    formula: 'Cara mengurutkan',
    grave: (action: string) =>
      `“${action}” berkeparahan 4, tetapi tidak di depan. Yang melanggar atau membahayakan didahulukan.`,
    draft: 'Susun dari nilai terendah',
    drafted: (count: number) => `${count} rekomendasi disusun dari nilai terendah.`,
    draftLead: (n: string) =>
      `Paling banyak lima, dari kriteria yang bernilai rendah pada ${n} unggahan yang dinilai. Buktinya ikut.`,
    nothingToDraft:
      'Rekomendasi disusun dari kriteria yang dinilai pada sedikitnya tiga unggahan dan bernilai rendah. Kriteria seperti itu belum ada.',
    empty: 'Belum ada rekomendasi.',
    toScore: 'Nilai unggahan dahulu',
    add: 'Tulis sendiri',
    untitled: 'Rekomendasi tanpa isi',
    missing: (fields: string) => `Belum ada: ${fields}`,
    fields: { owner: 'penanggung jawab', deadline: 'tenggat', success: 'ukuran berhasil' },
    until: (owner: string, day: string) => `${owner}, paling lambat ${day}`,
    evidenceCount: (count: number) => `${count} bukti`,
    up: (action: string) => `Naik: ${action}`,
    down: (action: string) => `Turun: ${action}`,
    moved: (place: number, count: number) =>
      `Sekarang nomor ${place} dari ${count}. Urutannya menjadi pilihan Anda.`,
    next: 'Lanjut: tema konten',
    edit: {
      action: 'Tindakan',
      actionHint: 'Mulai dengan kata kerja, misalnya “Tulis sumber di bawah setiap angka”.',
      weak: (word: string) => `“${word}” belum kata kerja. Apa yang harus dilakukan?`,
      owner: 'Penanggung jawab',
      deadline: 'Tenggat',
      success: 'Ukuran berhasil',
      successHint: 'Sesuatu yang dapat dihitung atau dilihat orang lain.',
      before: 'Sebelum (contoh sekarang)',
      after: 'Sesudah (contoh perbaikan)',
      evidence: 'Bukti',
      noEvidence: 'Tidak ada bukti tertulis.',
      openPost: 'Buka unggahan',
      openPostNamed: (post: string) => `Buka unggahan: ${post}`,
      goneEvidence: 'Unggahannya sudah dihapus.',
      theme: 'Jadikan tema konten',
      remove: 'Hapus rekomendasi',
      removed: 'Rekomendasi dihapus. Tekan Urung untuk memulihkannya.',
    },
    drafts: {
      /** @param good what the second best level looks like */
      action: (criterion: string, good: string) => `Penuhi “${criterion}” pada setiap unggahan: ${good}`,
      success: (criterion: string) =>
        `Dari 10 unggahan berikutnya, sedikitnya 8 bernilai 2 atau 3 untuk “${criterion}”.`,
      successYes: (criterion: string) => `Dari 10 unggahan berikutnya, sedikitnya 9 memenuhi “${criterion}”.`,
    },
  },
})
