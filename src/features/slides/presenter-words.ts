import { defineWords } from '../../i18n/locales.ts'

/** Words of the presenter's view, of the notes on a phone, and of the dialogs of a deck. */
export const presenterWords = defineWords({
  id: {
    elapsed: (time: string) => `Berjalan ${time}`,
    plan: (start: string, end: string) => `Rencana ${start} sampai ${end}`,
    planned: (minutes: number) => `Rencana ${minutes} menit`,
    left: (time: string) => `Sisa ${time}`,
    late: (time: string) => `Lewat ${time}`,
    connected: 'Layar proyektor tersambung',
    alone: 'Layar proyektor belum tersambung',
    covered: 'Layar ditutup',
    shown: (number: number, count: number) => `Sedang tampil, ${number} dari ${count}`,
    next: (title: string) => `Berikutnya: ${title}`,
    last: 'Ini salindia terakhir.',
    steps: (shown: number, count: number) => `Langkah ${shown} dari ${count}`,
    notes: 'Catatan',
    smaller: 'Perkecil catatan',
    larger: 'Perbesar catatan',
    back: 'Salindia sebelumnya',
    forward: 'Berikutnya',
    all: 'Semua salindia',
    blank: 'Tutup layar',
    unblank: 'Buka layar',
    begin: 'Mulai hitung waktu',
    phone: {
      title: 'Catatan di ponsel',
      scan: 'Pindai dengan kamera ponsel Anda. Ponsel menampilkan catatan tayangan ini dan dijalankan sendiri dengan dua tombol besar; layar proyektor tidak ikut berpindah.',
      address: 'Alamat:',
      noAddress:
        'Salinan ini dibuka dari berkas, jadi tidak punya alamat untuk dipindai. Kirim berkas fasilitator ke ponsel Anda, buka tayangan ini di sana, lalu pilih “Catatan di ponsel” dan “Buka di sini”.',
      here: 'Buka di sini',
      close: 'Tutup',
    },
  },
})
