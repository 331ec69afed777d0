import { defineWords } from '../../i18n/locales.ts'

/** Words around an open board. */
export const storyboardWords = defineWords({
  id: {
    toShelf: 'Semua papan',
    toBoard: 'Semua shot',
    untitled: 'Papan tanpa judul',
    untitledShot: (number: number) => `Shot ${number}`,
    kind: { sketch: 'Sketsa', recap: 'Recap' },
    steps: {
      brief: 'mengisi ringkasan',
      'add-shot': 'menambah shot',
      'delete-shot': 'menghapus shot',
      'duplicate-shot': 'menggandakan shot',
      'split-shot': 'memecah shot',
      'join-shots': 'menggabung shot',
      'move-shot': 'memindah shot',
      paste: 'menempel naskah',
      write: 'menulis',
      seconds: 'mengubah detik',
      details: 'mengubah rincian',
      draw: 'menggambar',
      erase: 'menghapus garis',
      mark: 'menata gambar',
      photo: 'memasang foto',
      paper: 'memasukkan gambar dari kertas',
      panel: 'mengubah panel',
      merge: 'menggabung salinan',
      rate: 'menilai',
      comment: 'memberi komentar',
      ready: 'menandai siap rekam',
    },
    elsewhere: {
      title: 'Papan ini terbuka di tab lain.',
      text: 'Di sini hanya dapat dilihat, supaya dua tab tidak saling menimpa.',
      takeOver: 'Ambil alih',
    },
    missing: {
      title: 'Papan itu tidak ada di perangkat ini.',
      text: 'Mungkin dibuat di ponsel atau peramban lain. Bawa berkas papannya ke sini, lalu buka dari daftar papan.',
      back: 'Lihat semua papan',
    },
  },
})
