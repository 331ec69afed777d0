import { defineWords } from '../../i18n/locales.ts'
import type { Finding, Step } from './model.ts'

/** Words of the room check. */
export const roomWords = defineWords({
  id: {
    heading: 'Cek ruangan',
    lead: 'Dua menit sebelum kelas: proyektor, alat penunjuk, dan laptop. Buka halaman ini di layar yang akan dilihat peserta.',
    kind: 'Untuk fasilitator',
    start: 'Mulai cek',
    number: (at: number, of: number) => `Langkah ${at} dari ${of}`,
    back: 'Langkah sebelumnya',
    next: 'Lanjut',
    steps: {
      size: {
        title: 'Tulisan dari baris terakhir',
        ask: 'Berdirilah di baris terakhir. Baris mana yang masih terbaca?',
      },
      contrast: {
        title: 'Kekuatan proyektor',
        ask: 'Apakah lima kotak abu-abu dapat dibedakan, penanda kuning tampak, dan garis tipisnya tidak hilang?',
      },
      timer: { title: 'Penghitung waktu', ask: 'Apakah angka ini terbaca dari baris terakhir?' },
      clicker: {
        title: 'Alat penunjuk',
        ask: 'Tekan tombol maju pada alat penunjuk. Apakah tombolnya diterima?',
      },
      window: {
        title: 'Jendela kedua',
        ask: 'Catatan fasilitator dibuka di jendela kedua. Coba buka. Apakah jendelanya muncul?',
      },
      storage: { title: 'Penyimpanan', ask: 'Apakah peramban ini menyimpan pekerjaan?' },
      screen: { title: 'Layar tetap menyala', ask: 'Apakah layar dapat dijaga agar tidak padam?' },
      offline: { title: 'Tanpa internet', ask: 'Apakah kelas tetap jalan bila internet putus?' },
    } satisfies Record<Step, { title: string; ask: string }>,
    size: {
      lines: ['Judul salindia', 'Isi salindia yang biasa', 'Baris sumber yang kecil'],
      all: 'Ketiganya terbaca',
      two: 'Dua teratas',
      one: 'Hanya yang terbesar',
    },
    contrast: {
      marked: 'penanda kuning',
      pattern: 'Pola uji: lima kotak dari samar sampai jelas, teks bertanda, dan garis tipis',
      clear: 'Semua terlihat',
      weak: 'Ada yang hilang',
      tooWeak: 'Proyektor terlalu lemah untuk tema terang.',
      tryProjector: 'Tema proyektor memakai putih, hitam, dan garis tebal.',
      projector: 'Pakai tema proyektor',
      now: 'Tema proyektor dipakai di perangkat ini. Pilihan tampilan ada di menu.',
      goOn: 'Lanjut tanpa mengubah',
    },
    timer: { readable: 'Ya, terbaca', small: 'Tidak' },
    clicker: {
      waiting: 'Menunggu tombol …',
      got: (key: string) => `Tombol ${key} diterima.`,
      works: 'Ya, diterima',
      silent: 'Tidak ada reaksi',
      none: 'Tidak memakai alat',
    },
    window: {
      open: 'Buka jendela kedua',
      blocked:
        'Peramban menahan jendela itu. Tekan ikon jendela di ujung bilah alamat, pilih “Selalu izinkan”, lalu coba lagi.',
      opened: 'Jendela kedua terbuka.',
      mirrored:
        'Layar laptop dan proyektor menampilkan hal yang sama. Tekan Windows + P, lalu pilih “Perluas”.',
      works: 'Ya, muncul',
      fails: 'Tidak muncul',
      skip: 'Saya memakai satu layar',
    },
    storage: {
      works: 'Ya. Tulisan percobaan tersimpan dan terbaca kembali.',
      'storage-blocked': 'Tidak. Peramban ini melarang penyimpanan.',
      'storage-full': 'Tidak. Penyimpanannya penuh.',
      'storage-fleeting': 'Hanya sementara. Peramban ini dapat lupa setelah ditutup.',
    },
    screen: {
      works: 'Ya. Tayangan akan menjaga layar tetap menyala.',
      sleeps: 'Tidak dari halaman ini. Atur di Windows.',
      looking: 'Memeriksa …',
    },
    offline: {
      inFile: 'Ya. Berkas ini memuat seluruh kursus dan tidak memerlukan internet.',
      onSite:
        'Halaman ini diambil dari sebuah alamat. Siapkan berkas fasilitator di laptop ini sebagai cadangan.',
      ready: 'Berkas cadangan sudah ada',
      none: 'Belum ada',
    },
    summary: {
      heading: 'Hasil cek',
      well: 'Ruangan siap. Tidak ada yang perlu dibenahi.',
      mend: 'Yang perlu dibenahi',
      forgotten: 'Hasil ini tidak disimpan.',
      again: 'Ulangi dari awal',
      desk: 'Ke meja fasilitator',
    },
    mends: {
      'size-two':
        'Jangan mengandalkan baris sumber. Bacakan sumbernya, dan perbesar gambar proyektor bila bisa.',
      'size-one':
        'Perbesar gambar proyektor atau minta peserta maju. Bila tidak bisa, bacakan isi setiap salindia.',
      'contrast-weak': 'Matikan lampu depan, tutup tirai, dan pakai tema proyektor dari menu.',
      'contrast-mended': 'Tema proyektor sudah dipakai. Matikan juga lampu di depan layar.',
      'timer-small': 'Sebutkan sisa waktu dengan suara pada setengah waktu dan satu menit terakhir.',
      'clicker-silent':
        'Cabut dan pasang lagi penerimanya, periksa baterainya. Panah dan bilah spasi laptop juga bisa dipakai.',
      'window-blocked': 'Izinkan jendela baru untuk alamat ini, atau cetak catatan tayangan.',
      'window-mirrored': 'Tekan Windows + P, pilih “Perluas”, atau buka catatan di ponsel.',
      'storage-blocked':
        'Keluar dari mode samaran, atau pakai Chrome atau Edge. Perubahan rencana tidak akan tersimpan di sini.',
      'storage-full': 'Hapus berkas yang tidak dipakai di laptop ini, lalu muat ulang halaman.',
      'storage-fleeting': 'Simpan berkas itu ke Dokumen dan buka dari sana, bukan dari pratinjau.',
      'screen-sleeps':
        'Windows: Setelan, Sistem, Daya. Pilih “Jangan pernah” untuk layar, dan colokkan pengisi daya.',
      'offline-none': 'Unduh berkas fasilitator sekarang, selama internet masih ada.',
    } satisfies Record<Finding, string>,
    paper: 'Daftar yang diperiksa',
  },
})
