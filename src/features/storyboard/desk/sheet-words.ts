import { defineWords } from '../../../i18n/locales.ts'

/** Words of what opens beside the tools of the drawing desk. */
export const sheetWords = defineWords({
  id: {
    close: 'Tutup',
    stamps: { title: 'Pilih stempel', people: 'Orang', things: 'Benda dan tempat' },
    kinds: {
      bubble: { title: 'Balon ucapan', label: 'Isi balon' },
      text: { title: 'Teks pada gambar', label: 'Isi teks' },
    },
    written: 'Selesai menulis',
    photo: {
      title: 'Foto sebagai dasar',
      lead: 'Foto diletakkan di bawah garis, lalu Anda dapat menggambar di atasnya.',
      take: 'Ambil foto',
      choose: 'Pilih foto',
      remove: 'Lepas foto',
      crop: {
        seen: 'Bagian foto yang terlihat',
        left: 'Lebih ke kiri',
        right: 'Lebih ke kanan',
        up: 'Lebih ke atas',
        down: 'Lebih ke bawah',
        closer: 'Lebih dekat',
        wider: 'Lebih luas',
      },
    },
    guides: {
      title: 'Garis pandu',
      lead: 'Hanya tampak di sini, tidak ikut tercetak.',
      safe: 'Kotak aman',
      cover: 'Sampul 3:4',
      thirds: 'Sepertiga',
      onion: 'Bayangan panel sebelumnya',
    },
    frame: {
      title: 'Bingkai',
      lead: 'Gambar tetap. Yang di luar bingkai tidak tampak, tetapi tersimpan.',
      '9:16': 'Tegak 9:16',
      '1:1': 'Kotak 1:1',
      '16:9': 'Datar 16:9',
    },
    description: {
      title: 'Uraian gambar',
      label: 'Apa yang terlihat pada panel ini',
      hint: 'Dapat menggantikan gambar. Dibacakan oleh pembaca layar dan ikut tercetak.',
    },
    help: {
      title: 'Bantuan',
      touch: [
        'Satu jari menggambar. Dua jari memperbesar dan menggeser.',
        'Setelah pena dipakai, jari dan telapak tangan tidak menggambar.',
        'Setiap garis langsung tersimpan.',
      ],
      keys: 'Tombol papan ketik',
      nibs: 'Tebal garis',
      inks: 'Warna',
      arrows: 'Memindahkan yang dipilih, atau menggeser gambar',
      size: 'Mengubah ukuran yang dipilih, atau perbesaran',
      remove: 'Menghapus yang dipilih',
      escape: 'Menutup lembar, melepas yang dipilih, lalu menutup meja gambar',
    },
  },
})
