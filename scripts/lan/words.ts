import { progressWords } from '../../src/features/progress/words.ts'
import { defineWords } from '../../src/i18n/locales.ts'
import { layoutWords } from '../../src/layouts/words.ts'
import type { AddressKind } from './addresses.ts'

// The names of pages and buttons are those that the phone shows, whatever they become.
const { progress, downloads, missing } = layoutWords('id')
const { save, load } = progressWords('id').file

/** What a laptop that serves a classroom says, in its terminal and on the page for the projector. */
export const lanWords = defineWords({
  id: {
    start: {
      missing: (folder: string, command: string) =>
        `Di ${folder} belum ada situs yang jadi, jadi jalankan dahulu: ${command}`,
      stale: (folder: string, command: string) =>
        `Isi kursus sudah berubah sejak ${folder} dibuat; agar peserta mendapat yang terbaru, tekan Ctrl+C lalu jalankan: ${command}`,
      options: 'Pilihan yang dikenal: --port 8080, --no-open, dan --wifi "nama Wi-Fi".',
      portMoved: (wanted: number, port: number) =>
        `Port ${wanted} sudah dipakai program lain, jadi yang dipakai port ${port}.`,
      noPort: (wanted: number) =>
        `Port ${wanted} dan port-port sesudahnya tidak dapat dipakai; pilih yang lain, misalnya: npm run lan -- --port 9000`,
      notStarted: (reason: string) => `Server tidak dapat dimulai: ${reason}`,
    },
    terminal: {
      ready: 'Kursus dilayani dari laptop ini. Alamat untuk ponsel peserta:',
      none: 'Laptop ini belum tersambung ke jaringan. Sambungkan ke Wi-Fi atau nyalakan hotspot; alamatnya muncul di sini.',
      changed: 'Jaringan laptop ini berubah. Muat ulang halaman untuk proyektor.',
      page: (url: string) => `Halaman untuk proyektor: ${url}`,
      notOpened: 'Peramban tidak terbuka sendiri. Buka alamat halaman untuk proyektor di atas.',
      wsl: 'Ini berjalan di dalam WSL. Bila ponsel tidak dapat membuka alamatnya, jalankan perintah yang sama dari PowerShell.',
      stop: 'Tekan Ctrl+C untuk berhenti.',
      stopped: 'Server dihentikan, jadi ponsel tidak dapat lagi membuka kursus dari laptop ini.',
    },
    kinds: {
      hotspot: 'hotspot laptop ini',
      wifi: 'Wi-Fi',
      cable: 'kabel jaringan',
      other: 'jaringan lain',
      virtual: 'adaptor virtual, biasanya tidak terjangkau ponsel',
      tunnel: 'VPN, biasanya tidak terjangkau ponsel',
    } satisfies Record<AddressKind, string>,
    page: {
      title: 'Buka kursus di ponsel',
      steps: {
        join: 'Sambungkan ponsel ke Wi-Fi atau hotspot yang sama dengan laptop ini.',
        joinNamed: 'Sambungkan ponsel ke Wi-Fi',
        scan: 'Pindai kode dengan kamera, atau ketik alamat ini di peramban:',
        keep: `Sebelum pulang, buka “${progress}” dan tekan “${save}”.`,
      },
      code: (url: string) => `Kode QR untuk ${url}`,
      noAddress: {
        title: 'Belum ada jaringan',
        text: 'Sambungkan laptop ini ke Wi-Fi atau nyalakan hotspot. Halaman ini memuat ulang sendiri setiap lima detik dan menampilkan alamatnya.',
      },
      choice: 'Alamat laptop ini',
      choiceHint: 'Bila ponsel tidak dapat membuka alamat yang satu, coba yang lain.',
      reload: 'Muat ulang halaman ini sesudah laptop berpindah jaringan.',
      notes: 'Untuk fasilitator',
    },
    notes: [
      {
        title: 'Ponsel tidak tersambung',
        lines: [
          'Ponsel harus berada di Wi-Fi atau hotspot yang sama dengan laptop ini.',
          'Bila Windows menanyakan firewall, izinkan Node.js untuk jaringan privat. Wi-Fi yang dipakai pun harus berjenis privat, bukan publik, di Pengaturan Windows.',
          'Bila ponsel mengatakan Wi-Fi ini tanpa internet, pilih tetap tersambung, atau matikan data seluler.',
          'Wi-Fi tamu sering tidak mengizinkan perangkat saling terhubung. Pakai hotspot dari laptop atau ponsel.',
        ],
      },
      {
        title: 'Perlu berkas atau situs https',
        lines: [
          'Membaca, menjawab, mencari, mencetak, dan menyimpan kemajuan dapat dilakukan lewat alamat ini.',
          'Yang tidak dapat: menyimpan video, mengirim lewat menu Bagikan, memakai kamera di dalam halaman, menjaga layar tetap menyala, dan menyalin dengan tombol.',
          `Untuk itu, unduh berkas peserta dari halaman “${downloads}”, atau buka situs kursus yang beralamat https.`,
        ],
      },
      {
        title: 'Besok alamatnya dapat berubah',
        lines: [
          'Jawaban tersimpan di peramban ponsel untuk alamat hari ini saja. Di alamat baru, simpanannya kosong.',
          `Hari ini: setiap peserta membuka “${progress}” dan menekan “${save}”.`,
          `Besok: di alamat baru, buka “${progress}”, tekan “${load}”, lalu pilih berkas itu.`,
        ],
      },
    ],
    server: {
      missing: missing.title,
      readOnly: 'Server ini hanya mengirim halaman dan tidak menerima kiriman.',
      unreadable: 'Berkas ini sedang tidak dapat dibaca. Muat ulang halaman ini.',
    },
  },
})
