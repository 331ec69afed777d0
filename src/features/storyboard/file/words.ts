import { defineWords } from '../../../i18n/locales.ts'
import type { BoardFileProblem } from './board-file.ts'
import type { StateHere } from './take-board.ts'

/** Such as `2 penilaian dan 1 komentar baru`. */
function judgedCounts(judgements: number, remarks: number): string {
  const parts = [judgements > 0 && `${judgements} penilaian`, remarks > 0 && `${remarks} komentar`].filter(
    (part) => part !== false,
  )
  return `${parts.join(' dan ')} baru`
}

/** Words about boards in files, and about two copies of one board. */
export const boardFileWords = defineWords({
  id: {
    reading: 'Membaca berkas …',
    problems: {
      'not-ours': 'Ini bukan berkas papan. Pilih berkas yang namanya diawali “papan” atau “kemajuan”.',
      'other-course': 'Berkas ini berasal dari kursus lain. Pilih berkas dari kursus ini.',
      newer:
        'Berkas ini dibuat oleh versi kursus yang lebih baru. Muat ulang halaman ini saat ada internet, lalu pilih lagi.',
      damaged: 'Berkas ini rusak atau terpotong. Minta kirim ulang sebagai dokumen, lalu pilih lagi.',
      'no-board': 'Tidak ada papan di berkas ini. Pilih berkas lain.',
    } satisfies Record<BoardFileProblem, string>,
    heading: 'Papan di berkas ini',
    untitled: 'Papan tanpa judul',
    shots: (count: number) => `${count} shot`,
    states: {
      new: 'Belum ada di perangkat ini.',
      same: 'Sudah ada di sini, dan berkas ini tidak membawa yang baru.',
      judged: 'Sudah ada di sini. Berkas ini membawa penilaian atau komentar baru.',
      other: 'Sudah ada di sini, dan isinya berbeda.',
    } satisfies Record<StateHere, string>,
    take: {
      new: 'Masukkan',
      same: 'Buka papan',
      judged: 'Masukkan penilaian',
      other: 'Bandingkan',
    } satisfies Record<StateHere, string>,
    named: (button: string, title: string) => `${button}: ${title}`,
    close: 'Tutup',
    judged: {
      heading: 'Penilaian masuk',
      counts: (judgements: number, remarks: number) =>
        `${judgedCounts(judgements, remarks)} sudah ditambahkan.`,
      added: (judgements: number, remarks: number) =>
        `${judgedCounts(judgements, remarks)} akan ditambahkan.`,
      rest: 'Papannya sendiri tidak berubah, dan nilai Anda tetap ada.',
      see: 'Lihat nilainya',
      open: 'Buka papan',
    },
    photosMissing: (count: number) =>
      `${count} foto tidak ada di berkas ini. Panel yang memakainya tampil tanpa foto.`,
    copies: {
      heading: 'Dua salinan papan ini',
      lead: 'Pilih yang dipakai untuk setiap perbedaan. Hasilnya satu langkah yang dapat diurungkan.',
      onlyTheirs: (count: number) => `${count} shot hanya ada di berkas dan akan ditambahkan.`,
      onlyMine: (count: number) => `${count} shot hanya ada di sini dan tetap ada.`,
      same: (count: number) => `${count} shot sama.`,
      allMine: 'Semua punya saya',
      allTheirs: 'Semua dari berkas',
      mine: 'Punya saya',
      theirs: 'Dari berkas',
      both: 'Keduanya, dua shot berurutan',
      newer: 'lebih baru',
      shot: (number: number) => `Shot ${number}`,
      shotOfFile: (number: number) => `Shot ${number} di berkas`,
      deleted: 'Dihapus',
      picture: (what: string) => (what ? `Gambar: ${what}` : 'Gambar'),
      noPicture: 'Belum ada gambar',
      brief: 'Ringkasan papan',
      order: 'Urutan shot',
      after: (count: number) => `Papan menjadi ${count} shot.`,
      tooMany: (most: number) =>
        `Papan paling banyak ${most} shot. Pilih satu sisi saja untuk beberapa shot.`,
      apply: 'Gabungkan',
      cancel: 'Batal',
    },
    parts: {
      seconds: 'Detik',
      size: 'Ukuran',
      angle: 'Sudut',
      movement: 'Gerak',
      transition: 'Transisi',
      visual: 'Yang terlihat',
      lines: 'Dialog atau narasi',
      onScreen: 'Teks layar',
      sound: 'Efek suara',
      music: 'Musik',
      location: 'Lokasi',
      props: 'Properti',
      people: 'Orang yang tampak',
      facts: 'Fakta yang disebut',
      status: 'Status',
      panels: 'Panel',
      title: 'Judul',
      goal: 'Tujuan',
      audience: 'Penonton',
      message: 'Pesan utama',
      action: 'Ajakan',
      kind: 'Jenis',
      channels: 'Kanal',
      ratio: 'Bentuk panel',
      pattern: 'Pola',
    },
    empty: 'kosong',
    places: { top: 'atas', middle: 'tengah', bottom: 'bawah' },
    statuses: { draft: 'draf', ready: 'siap rekam', filmed: 'sudah direkam' },
    kinds: { sketch: 'sketsa', recap: 'recap' },
    placed: (text: string, place: string) => `${text} (${place})`,
    spoken: (speaker: string, text: string) => `${speaker}: ${text}`,
    panelCount: (count: number) => `${count} panel`,
    inSeconds: (seconds: string) => `${seconds} dtk`,
  },
})
