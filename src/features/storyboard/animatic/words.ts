import { defineWords } from '../../../i18n/locales.ts'

/** Words of the screen on which a board is watched. */
export const watchWords = defineWords({
  id: {
    views: 'Yang ditampilkan',
    player: 'Animatik',
    prompt: 'Teleprompter',
    empty: 'Papan ini belum berisi shot. Tambahkan satu shot dahulu, lalu putar di sini.',
    preparing: 'Menyiapkan gambar …',
    play: 'Putar',
    pause: 'Jeda',
    previous: 'Shot sebelumnya',
    next: 'Shot berikutnya',
    speed: 'Kecepatan',
    speedOf: (factor: string) => `${factor}×`,
    captions: 'Takarir',
    beep: 'Bunyi tiap shot',
    full: 'Layar penuh',
    leaveFull: 'Tutup layar penuh',
    time: 'Waktu',
    shotOf: (number: number, of: number) => `Shot ${number} dari ${of}`,
    secondsOf: (seconds: string, of: string) => `${seconds} dari ${of} dtk`,
    at: (number: number, of: number, seconds: string) => `Shot ${number} dari ${of}, detik ${seconds}`,
    picture: (number: number, what: string) => `Shot ${number}. ${what}`,
    noDescription: 'Belum ada keterangan.',
    shots: 'Daftar shot',
    shot: (number: number, seconds: string, what: string) => `Shot ${number}, ${seconds} detik. ${what}`,
    seconds: (seconds: string) => `${seconds} dtk`,
    still: 'Gambar diam dan berganti langsung, karena perangkat ini diatur untuk mengurangi gerak.',
    keys: 'Spasi memutar dan menjeda. Panah kiri dan kanan bergeser satu detik, dengan Shift satu frame. Page Up dan Page Down berpindah shot.',
  },
})
