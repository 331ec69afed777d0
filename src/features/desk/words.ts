import { defineWords } from '../../i18n/locales.ts'
import type { BlockKind } from './model.ts'

/** Words of the facilitator's desk: the plan, its blocks, and how the class stands. */
export const deskWords = defineWords({
  id: {
    heading: 'Meja fasilitator',
    lead: 'Rencana kelas, lembar cetak, dan cara membagikan kursus. Perubahan Anda tersimpan di peramban ini dan ikut dalam berkas fasilitator.',
    plan: 'Rencana kelas',
    choose: 'Pilih rencana',
    noPlans: 'Kursus ini belum memuat rencana kelas. Tambahkan `plans` pada course.yaml.',
    day: {
      start: 'Mulai pukul',
      startHint: 'Jam 24, misalnya 08.30.',
      startFault: 'Ini bukan jam. Tulis seperti 08.30.',
      span: (start: string, end: string) => `${start} sampai ${end}`,
      taught: (time: string) => `belajar ${time}`,
      rest: (time: string) => `istirahat dan salat ${time}`,
      dropped: (time: string) => `dilewati ${time}`,
    },
    kinds: {
      teach: 'Materi',
      exercise: 'Latihan',
      break: 'Istirahat',
      prayer: 'Salat',
      test: 'Tes',
    } satisfies Record<BlockKind, string>,
    block: {
      minutes: (count: number) => `${count} menit`,
      planned: (count: number) => `rencana ${count}`,
      optional: 'boleh dilewati',
      dropped: 'Dilewati',
      running: 'Berjalan',
      begun: (time: string) => `dimulai ${time}`,
      deck: 'Tayangan',
      exercise: (title: string) => `Latihan: ${title}`,
      sheet: (title: string) => `Lembar: ${title}`,
      ofBlock: (title: string) => `untuk ${title}`,
      edit: (title: string) => `Ubah: ${title}`,
      length: 'Lama dalam menit',
      lengthFault: 'Tulis menit dari 1 sampai 480.',
      less: 'Kurangi 5 menit',
      more: 'Tambah 5 menit',
      note: 'Catatan Anda',
      noteHint: 'Tersimpan sendiri dan ikut dalam berkas fasilitator.',
      begin: 'Mulai blok ini',
      drop: 'Lewati blok ini',
      restore: 'Kembalikan',
      close: 'Selesai mengubah',
    },
    now: {
      heading: 'Sekarang',
      none: 'Belum ada blok yang dimulai hari ini.',
      how: 'Tekan tombol ini saat kelas dimulai. Sisa waktu dan keterlambatan lalu dihitung di sini.',
      begin: (title: string) => `Mulai: ${title}`,
      since: (time: string) => `Dimulai ${time}.`,
      left: (time: string) => `Sisa ${time}.`,
      over: (time: string) => `Sudah lewat ${time}.`,
      onTime: 'Sesuai rencana.',
      late: (time: string) => `Terlambat ${time}.`,
      early: (time: string) => `Longgar ${time}.`,
      end: (time: string, target: string) =>
        time === target ? `Selesai pukul ${time}.` : `Selesai pukul ${time}, semula ${target}.`,
      ways: 'Untuk mengejar',
      drop: (title: string, saves: number) => `Lewati “${title}”, hemat ${saves} menit`,
      shorten: (title: string, minutes: number, saves: number) =>
        `Pendekkan “${title}” menjadi ${minutes} menit, hemat ${saves} menit`,
      noWays:
        'Tidak ada lagi blok yang boleh dilewati. Pendekkan blok lain, atau sepakati jam selesai yang baru.',
      farOff:
        'Jam perangkat ini jauh dari rencana. Periksa jamnya, ubah “Mulai pukul”, atau urungkan bila Anda hanya mencoba.',
      last: 'Ini blok terakhir hari ini.',
    },
    done: {
      started: (day: string, time: string) => `${day} mulai ${time}.`,
      minutes: (title: string, count: number) => `“${title}” menjadi ${count} menit.`,
      dropped: (title: string) => `“${title}” dilewati.`,
      restored: (title: string) => `“${title}” dikembalikan.`,
      begun: (title: string) => `“${title}” dimulai.`,
      undo: 'Urungkan',
      undone: 'Sudah diurungkan.',
    },
  },
})
