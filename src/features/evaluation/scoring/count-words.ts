import { defineWords } from '../../../i18n/locales.ts'

/** Words of what is counted in the text of one post. */
export const countWords = defineWords({
  id: {
    heading: 'Hitungan teks',
    words: 'Kata',
    sentences: 'Kalimat',
    perSentence: 'Kata per kalimat, rata-rata',
    longest: 'Kata dalam kalimat terpanjang',
    long: 'Kata panjang, empat suku kata atau lebih',
    acronyms: 'Singkatan yang tidak dijelaskan',
    jargon: 'Kata kantor',
    tags: 'Tagar panjang tanpa huruf kapital',
    emoji: 'Emoji',
    none: 'tidak ada',
  },
})
