import { defineWords } from '../../../i18n/locales.ts'
import type { Rate } from '../model.ts'

/** Words of what is evaluated, and for what. */
export const setupWords = defineWords({
  id: {
    heading: 'Akun dan tujuan',
    lead: 'Setiap isian langsung tersimpan.',
    texts: {
      account: { label: 'Akun', hint: 'Nama akun seperti tertulis di kanalnya, misalnya @dinas.contoh.' },
      agency: { label: 'Instansi', hint: 'Dipakai di laporan.' },
      goal: { label: 'Tujuan audit', hint: 'Apa yang ingin diputuskan dengan hasilnya?' },
    },
    channel: 'Kanal',
    noChannel: 'Pilih kanal',
    period: 'Periode',
    from: 'Dari tanggal',
    to: 'Sampai tanggal',
    periodHint: 'Sampel hanya diambil dari unggahan dalam periode ini. Kosongkan bila semua unggahan ikut.',
    periodTurned: 'Tanggal akhir lebih awal daripada tanggal mulai. Tukar keduanya.',
    followers: 'Jumlah pengikut',
    followersHint: 'Saat audit dibuat, misalnya 8.640. Kosongkan bila tidak tahu.',
    followersRefused: 'Tulis bilangan bulat saja, misalnya 8.640. Isian terakhir yang terbaca tetap dipakai.',
    rate: 'Tingkat interaksi dibagi dengan',
    rateHint: 'Interaksi = suka + komentar + bagikan + simpan. Keempat pembagi memberi angka yang berlainan.',
    rates: {
      reach: {
        title: 'Jangkauan',
        lead: 'Dari 100 orang yang melihat unggahan, berapa interaksinya. Pilihan biasa bila datanya ada.',
      },
      impressions: {
        title: 'Impresi',
        lead: 'Dari 100 kali tampil; orang yang melihat dua kali dihitung dua kali.',
      },
      followers: {
        title: 'Pengikut',
        lead: 'Dari 100 pengikut akun. Dipakai bila hanya angka dari luar yang ada.',
      },
      views: { title: 'Tayangan video', lead: 'Dari 100 kali video diputar. Hanya untuk video.' },
    } satisfies Record<Rate, { title: string; lead: string }>,
    needsFollowers: 'Isi jumlah pengikut supaya tingkat ini dapat dihitung.',
  },
})
