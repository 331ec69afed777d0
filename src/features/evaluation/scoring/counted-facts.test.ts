import { expect, test } from 'vitest'
import { textCounts } from '../measures/text.ts'
import { countedFacts } from './counted-facts.ts'

const lists = {
  acronyms: { known: [], explained: { UPT: 'unit pelaksana teknis' } },
  jargon: [{ word: 'dalam rangka', instead: 'untuk' }],
}
const factsOf = (text: string) =>
  Object.fromEntries(countedFacts(textCounts(text, lists), 'id').map(({ name, value }) => [name, value]))

test('a text is told in numbers and in the words concerned, without a verdict', () => {
  expect(
    factsOf('Loket pindah ke aula UPT dalam rangka renovasi. Datanglah pagi. #loketpindahsementara'),
  ).toEqual({
    Kata: '10',
    Kalimat: '2',
    'Kata per kalimat, rata-rata': '5',
    'Kata dalam kalimat terpanjang': '8',
    'Kata panjang, empat suku kata atau lebih': '11%',
    'Singkatan yang tidak dijelaskan': 'UPT',
    'Kata kantor': 'dalam rangka',
    'Tagar panjang tanpa huruf kapital': '#loketpindahsementara',
    Emoji: '0',
  })
})

test('what is not found is said not to be there, and a text without words has nothing to tell', () => {
  expect(factsOf('Loket buka pagi.')).toMatchObject({ 'Kata kantor': 'tidak ada' })
  expect(factsOf('')).toEqual({})
})
