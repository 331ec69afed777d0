import { defineWords } from '../../../i18n/locales.ts'
import type { Treatment } from './placing.ts'

/** Words of the screen that brings sheets drawn on by hand into a board. */
export const paperWords = defineWords({
  id: {
    heading: 'Dari kertas',
    lead: 'Gambari lembar kosong yang dicetak dari papan ini, lalu potret. Setiap panel masuk ke shot dengan urutan yang sama.',
    advice:
      'Ratakan kertasnya, potret dari atas di tempat terang, dan pastikan keempat kotak bersudut hitam terlihat.',
    print: 'Cetak lembar kosong',
    shoot: 'Potret lembar',
    choose: 'Pilih foto',
    readOnly: 'Papan ini sedang terbuka di tab lain, jadi gambarnya belum dapat dimasukkan.',
    photo: (number: number, name: string) => `Foto ${number}: ${name}`,
    waiting: 'Menunggu giliran',
    reading: 'Mencari panel',
    progress: (number: number) => `Kemajuan membaca foto ${number}`,
    unread:
      'Penanda di sudut lembar tidak terbaca di foto ini. Potret ulang di tempat lebih terang sampai keempat sudut terlihat, atau potong sendiri.',
    byHand: 'Potong sendiri',
    remove: 'Buang foto',
    found: (number: number, drawn: number, panels: number) =>
      `Foto ${number} terbaca: ${drawn} dari ${panels} panel bergambar.`,
    notFound: (number: number) => `Foto ${number} tidak terbaca.`,
    sheet: (count: number, ratio: string) => `${count} panel ${ratio}`,
    number: 'Lembar ke',
    panel: (number: number) => `Panel ${number}`,
    blank: 'kosong',
    placing: 'Masukkan ke papan',
    start: 'Panel pertama masuk ke',
    startShot: (number: number) => `Shot ${number}`,
    startNew: (number: number) => `Shot ${number} (baru)`,
    summary: (panels: number) => `${panels} gambar akan dimasukkan.`,
    added: (shots: number) => `${shots} shot baru ditambahkan di akhir papan.`,
    kept: 'Panel yang kosong tetap memakan tempatnya, jadi urutannya tidak bergeser.',
    beyond: (panels: number) =>
      `${panels} gambar tidak mendapat tempat, karena sebuah papan paling banyak berisi 200 shot. Pilih shot pertama yang lebih awal.`,
    nothing: 'Belum ada panel yang dipilih.',
    occupied: 'Shot yang sudah bergambar',
    occupiedHint:
      'Gambar yang sudah ada tetap disimpan, kecuali Anda memilih Ganti. Sebuah shot memuat paling banyak dua gambar.',
    shot: (number: number) => `Shot ${number}`,
    treatments: { add: 'Tambahkan', replace: 'Ganti', skip: 'Lewati' } satisfies Record<Treatment, string>,
    noRoom: 'sudah dua gambar',
    oldPicture: 'Gambar sekarang',
    newPicture: 'Dari kertas',
    apply: (panels: number) => `Masukkan ${panels} gambar`,
    applying: 'Menyimpan gambar',
    done: (panels: number) => `${panels} gambar dari kertas dimasukkan.`,
    failed: 'Gambar belum dapat disimpan di perangkat ini. Tutup aplikasi lain, lalu coba lagi.',
    cutting: {
      lead: 'Letakkan keempat titik di sudut terluar bingkai panel. Garis kuning menunjukkan potongannya.',
      photo: 'Foto lembar dengan garis potong',
      count: 'Jumlah panel',
      ratio: 'Bentuk panel',
      corner: ['Kiri atas', 'Kanan atas', 'Kanan bawah', 'Kiri bawah'],
      chosen: (corner: string) => `Geser titik: ${corner.toLowerCase()}`,
      left: 'Ke kiri',
      up: 'Ke atas',
      down: 'Ke bawah',
      right: 'Ke kanan',
      next: 'Titik berikutnya',
      turn: 'Putar lembar',
      cut: 'Potong',
      cancel: 'Batal',
    },
  },
})
