import { defineWords } from '../../../i18n/locales.ts'

/** Words of a board on paper. */
export const printBoardWords = defineWords({
  id: {
    heading: 'Cetak',
    what: 'Yang dicetak',
    layouts: {
      'panels-6': { title: '6 panel', hint: 'Besar' },
      'panels-9': { title: '9 panel', hint: 'Sedang' },
      'panels-12': { title: '12 panel', hint: 'Kecil' },
      script: { title: 'Naskah', hint: 'Dua kolom' },
      'shot-list': { title: 'Daftar shot', hint: 'Menurut lokasi' },
    },
    fill: 'Isi bingkai',
    fills: {
      full: 'Gambar dan kata',
      words: 'Kata dan bingkai kosong',
      blank: 'Kosong seluruhnya',
    },
    blanks: 'Jumlah lembar kosong',
    blankHint:
      'Gambari dengan pena gelap. Setelah itu, buka Dari kertas dan potret lembarnya: setiap panel masuk ke tempatnya di papan.',
    wordsHint:
      'Satu bingkai untuk satu shot. Gambari dengan pena gelap, lalu buka Dari kertas dan potret lembarnya.',
    print: 'Cetak',
    sheets: (count: number, lies: boolean) =>
      count === 0 ? 'Menyusun lembar' : `${count} lembar A4 ${lies ? 'mendatar' : 'tegak'}`,
    enlarge: 'Perbesar lembar',
    fit: 'Perkecil ke lebar layar',
    preview: 'Lembar yang akan dicetak',
    noDialog:
      'Jendela cetak tidak muncul? Penampil ini mungkin tidak dapat mencetak. Buka kursus ini di Chrome, Edge, Firefox, atau Safari, lalu tekan Cetak lagi. Di ponsel, Cetak juga ada pada menu peramban, di bawah Bagikan.',
    empty: 'Papan ini belum berisi shot, jadi yang tercetak bingkai kosong.',
    emptyTable: 'Papan ini belum berisi shot.',
  },
})
