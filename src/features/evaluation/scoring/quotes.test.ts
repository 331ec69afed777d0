import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holdsQuote, withQuote } from './evidence.ts'
import { answerText, quoteText } from './post-texts.ts'
import { titleOfPost } from './post-title.ts'
import { quotesOf, sentencesIn } from './quotes.ts'

describe('the sentences of a post', () => {
  test.each<[string, string[]]>([
    ['Loket buka pukul 09.00. Bawa KTP!', ['Loket buka pukul 09.00.', 'Bawa KTP!']],
    ['Caranya:\n1. Ambil nomor.\n2. Tunggu.', ['Caranya:', '1. Ambil nomor.', '2. Tunggu.']],
    ['Jl. Cempaka s.d. Jl. Melati ditutup. Maaf.', ['Jl. Cempaka s.d. Jl. Melati ditutup.', 'Maaf.']],
    ['“Sudah?” tanya warga. Belum…', ['“Sudah?” tanya warga.', 'Belum…']],
    ['Lihat rumah.contoh/klinik. Gratis', ['Lihat rumah.contoh/klinik.', 'Gratis']],
    ['🏠🏠\n---\n#KlinikRumah', ['#KlinikRumah']],
    ['', []],
  ])('%j', (text, sentences) => {
    expect(sentencesIn(text)).toEqual(sentences)
  })

  test('no word is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zA-Z0-9]{1,6}[.!?,]?$/)), (words) => {
        expect(sentencesIn(words.join(' ')).join(' ')).toBe(words.join(' '))
      }),
      { numRuns: 60 },
    )
  })
})

test('text, what is seen and remarks can be taken as evidence, in the order in which one reads them', () => {
  const quotes = quotesOf({
    text: 'KRK dibuka. Datang ya.',
    seen: 'Poster biru.',
    remarks: [
      { who: 'Warga 1', text: 'KRK itu apa?', answer: 'Datang saja.', minutes: 2890 },
      { who: 'Warga 2', text: 'Jam berapa?' },
    ],
    measures: {},
  })
  expect(quotes.map((quote) => quoteText(quote, 'id'))).toEqual([
    '“KRK dibuka.”',
    '“Datang ya.”',
    'Poster biru.',
    'Warga 1: “KRK itu apa?” (dijawab setelah 2 hari: “Datang saja.”)',
    'Warga 2: “Jam berapa?” (belum dijawab)',
  ])
})

test.each<[number, string]>([
  [24, 'dijawab setelah 24 menit'],
  [90, 'dijawab setelah 1,5 jam'],
  [1440, 'dijawab setelah 24 jam'],
  [4320, 'dijawab setelah 3 hari'],
])('an answer after %d minutes is %s', (minutes, text) => {
  expect(answerText({ who: '', text: '', minutes }, 'id')).toBe(text)
})

describe('evidence', () => {
  test('a quote is added below what was typed, and taken out again', () => {
    const typed = withQuote('Detik 3', '“Sudah\nselesai”')
    expect(typed).toBe('Detik 3\n“Sudah selesai”')
    expect(holdsQuote(typed, '“Sudah\nselesai”')).toBe(true)
    expect(withQuote(typed, '“Sudah\nselesai”')).toBe('Detik 3')
    expect(withQuote('', 'satu')).toBe('satu')
  })
})

test('a post is called by its title, its text, or what is seen', () => {
  const post = { measures: {}, text: '🏠\nLoket pindah. Maaf.', seen: 'Foto.' }
  expect(titleOfPost(post)).toBe('Loket pindah.')
  expect(titleOfPost({ ...post, title: 'Pindah' })).toBe('Pindah')
  expect(titleOfPost({ ...post, text: '' })).toBe('Foto.')
  const long = titleOfPost({ ...post, text: 'kata '.repeat(40) })
  expect(long.endsWith('kata …')).toBe(true)
  expect(long.length).toBeLessThan(95)
})
