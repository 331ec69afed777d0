import { defineWords } from '../../../i18n/locales.ts'

/** Words of the brief of a board. */
export const briefWords = defineWords({
  id: {
    text: {
      title: { label: 'Judul papan', hint: 'Supaya mudah ditemukan lagi.' },
      goal: { label: 'Tujuan dan cerita', hint: 'Untuk apa video ini, dan apa yang terjadi di dalamnya.' },
      audience: { label: 'Khalayak', hint: 'Siapa yang menonton, misalnya “warga yang baru pindah”.' },
      message: { label: 'Satu pesan', hint: 'Yang masih diingat besok, dalam satu kalimat.' },
      action: { label: 'Ajakan', hint: 'Satu tindakan sesudah menonton, dan di mana.' },
    },
    sentences: (count: number) => `Ada ${count} kalimat. Satu pesan lebih mudah diingat.`,
    kind: 'Bentuk',
    kinds: { sketch: 'Sketsa', recap: 'Recap' },
    most: (seconds: string) => `sampai ${seconds} dtk`,
    target: 'Lama seluruhnya',
    unit: 'detik',
    less: 'Kurangi 5 detik',
    more: 'Tambah 5 detik',
    targetFault: (min: string, max: string) => `Tulis lama dari ${min} sampai ${max} detik, misalnya 45.`,
    overKind: (kind: string, most: string) => `${kind} paling lama ${most} dtk.`,
    shorten: (most: string) => `Jadikan ${most} dtk`,
    channels: 'Kanal',
    channelsHint: 'Batas kanal berubah dari waktu ke waktu. Periksa lagi sebelum mengunggah.',
    checked: (date: string) => `Diperiksa ${date}.`,
    source: 'Sumber',
    sourceNumber: (number: number) => `Sumber ${number}`,
    sourceOf: (channel: string) => `untuk ${channel}`,
    tooLong: (target: string, channels: string) =>
      `Lama ${target} dtk melebihi batas ${channels}. Pendekkan, atau lepas kanal itu.`,
    tooLongHere: (target: string) => `Lama ${target} dtk melebihi batas ini.`,
    limitOf: (channel: string, seconds: string) => `${channel} (${seconds} dtk)`,
    ratio: 'Bingkai gambar baru',
    ratios: { '9:16': 'Tegak', '1:1': 'Persegi', '16:9': 'Mendatar' },
  },
})
