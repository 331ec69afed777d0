import { defineWords } from '../../../i18n/locales.ts'
import type { Part } from './finding.ts'
import type { Role } from './raters.ts'
import type { Verdict } from './score.ts'

/** Words of checking and judging a board. */
export const reviewWords = defineWords({
  id: {
    views: 'Bagian',
    check: 'Periksa sebelum rekam',
    rate: 'Nilai papan',
    checkLead: 'Papan diperiksa sambil Anda mengubahnya. Ketuk satu hal untuk membuka isiannya.',
    blocking: (count: number) => `${count} hal harus dibereskan`,
    advice: (count: number) => `${count} saran`,
    adviceLead: 'Saran tidak menahan papan ini.',
    more: (count: number) => `dan ${count} lagi sesudah yang di atas dibereskan`,
    brief: 'Ringkasan papan',
    board: 'Papan',
    shot: (number: number) => `Shot ${number}`,
    parts: {
      title: 'Judul papan',
      goal: 'Tujuan dan cerita',
      audience: 'Khalayak',
      message: 'Satu pesan',
      action: 'Ajakan',
      target: 'Lama seluruhnya',
      speech: 'Dialog atau narasi',
      visual: 'Yang terlihat',
      screen: 'Teks layar',
      sound: 'Efek suara',
      music: 'Judul musik',
      right: 'Hak pakai musik',
      location: 'Lokasi',
      props: 'Properti',
      person: 'Orang yang tampak',
      consent: 'Kode izin',
      fact: 'Fakta',
      source: 'Sumber fakta',
      drawing: 'Gambar',
      shots: 'Shot',
    } satisfies Record<Part, string>,
    faults: {
      blank: (marks: string) => `${marks} belum diisi.`,
      briefEmpty: 'Masih kosong.',
      noShots: 'Belum ada satu shot pun.',
      shotEmpty: 'Belum ada gambar dan belum ditulis apa yang terlihat.',
      noConsent: (name: string) => `${name} belum punya kode formulir izin.`,
      noRight: (title: string) => `Musik “${title}” belum punya hak pakai.`,
      noSource: (fact: string) => `“${fact}” belum punya sumber.`,
      speechTooLong: (needed: string, seconds: string) =>
        `Kata tidak muat: perlu ${needed} dtk, shot ini ${seconds} dtk.`,
      screenTooLong: (text: string, needed: string, seconds: string) =>
        `“${text}” perlu ${needed} dtk untuk dibaca, shot ini ${seconds} dtk.`,
      screenTooLarge: (text: string) => `“${text}” terlalu panjang, terpotong di layar.`,
      screenWords: (text: string, most: number) => `“${text}” lebih dari ${most} kata.`,
      captionsTooFast: (rate: string, most: number) =>
        `Takarir ${rate} karakter per detik, paling nyaman ${most}.`,
      overTarget: (seconds: string, target: string) =>
        `Semua shot ${seconds} dtk, targetnya ${target} dtk. Kurangi detik, atau ubah targetnya.`,
    },
    consents: {
      copy: (code: string, name: string, shots: number) =>
        `Pakai kode ${code} untuk ${name} di ${shots} shot lain`,
      copied: (code: string, name: string, shots: number) =>
        `Kode ${code} diisikan untuk ${name} di ${shots} shot.`,
    },
    ready: {
      mark: 'Tandai siap rekam',
      waits: (count: number) => `Bereskan ${count} hal di atas dahulu.`,
      clear: 'Semua beres. Tinggal rekam.',
      clearLead: (shots: number) => `${shots} shot lengkap: kata, izin, hak, dan sumbernya.`,
      done: 'Papan ini sudah ditandai siap rekam.',
      reopened: 'Papan ini pernah ditandai siap rekam, tetapi kini ada yang harus dibereskan.',
      marked: (shots: number) => `${shots} shot ditandai siap rekam.`,
    },
    shotReopened: 'Sudah ditandai siap rekam, tetapi kini belum lengkap.',
    shotStatus: {
      refused: (count: number) =>
        `Belum dapat ditandai siap rekam. ${count} hal di shot ini dibereskan dahulu:`,
      reopened: (count: number) =>
        `Shot ini sudah ditandai siap rekam, tetapi kini ${count} hal harus dibereskan:`,
    },
    role: 'Anda menilai sebagai',
    roles: { self: 'Pembuat papan', peer: 'Rekan', facilitator: 'Fasilitator' } satisfies Record<
      Role,
      string
    >,
    raters: {
      you: { self: 'Nilai Anda', peer: 'Anda, rekan', facilitator: 'Anda, fasilitator' } satisfies Record<
        Role,
        string
      >,
      others: { self: 'Pembuat', peer: 'Rekan', facilitator: 'Fasilitator' } satisfies Record<Role, string>,
      dated: (name: string, day: string) => `${name} (${day})`,
      numbered: (name: string, number: number) => `${name} ${number}`,
    },
    weight: (weight: number) => `bobot ${weight}`,
    gate: 'gerbang',
    gateLead: (titles: string, level: number) =>
      `Gerbang: ${titles}. Tingkat di bawah ${level} berarti jangan terbit, berapa pun nilainya.`,
    note: 'Bukti dan saran',
    noteOf: (criterion: string) => `Bukti dan saran: ${criterion}`,
    clear: 'Batalkan',
    clearOf: (criterion: string) => `Batalkan nilai: ${criterion}`,
    points: (points: string) => `${points} dari 100`,
    unrated: (count: number) => `${count} kriteria belum dinilai`,
    verdicts: {
      stop: 'Jangan terbit',
      publish: 'Terbit',
      improve: 'Perbaiki, lalu terbit',
      rewrite: 'Kembali ke naskah',
    } satisfies Record<Verdict, string>,
    stoppedBy: (titles: string) => `Gerbang belum lolos: ${titles}.`,
    noRubric: 'Kursus ini tidak punya rubrik untuk papan.',
    results: 'Berdampingan',
    resultsLead: 'Setiap orang menilai sendiri; tidak ada yang menimpa nilai orang lain.',
    closed: (judges: number, missing: number) =>
      `Nilai dari ${judges} penilai lain masih tertutup, supaya nilai Anda tidak ikut terbawa. Isi ${missing} kriteria lagi untuk membukanya.`,
    alone:
      'Baru ada satu penilai. Kirim berkas papan ini kepada rekan, lalu buka berkas yang ia kirim kembali.',
    nobody: 'Belum ada yang menilai.',
    criterion: 'Kriteria',
    total: 'Nilai',
    verdict: 'Keputusan',
    unratedCell: 'belum dinilai',
    apart: (levels: number) => `beda ${levels} tingkat, bahas`,
    send: 'Kirim papan ini',
  },
})
