import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filmOf, films } from '../../../../tests/support/films.ts'
import { shotSpeech } from '../speech/timing.ts'
import { lineAt, phrasesOf, promptOf } from './prompt.ts'

const said = (speaker: string, text: string) => ({ lines: [{ speaker, text }] })
const wordsIn = (text: string) => text.split(/\s+/).filter((word) => word !== '')

describe('a text in phrases', () => {
  test('breaks behind sentences, not behind abbreviations and numbers', () => {
    expect(phrasesOf('Bunganya tetap. Angsuran Rp1.200.000 di Jl. Merdeka, ya? Ya!')).toEqual([
      'Bunganya tetap.',
      'Angsuran Rp1.200.000 di Jl. Merdeka, ya?',
      'Ya!',
    ])
  })

  test('breaks a long sentence at a comma', () => {
    expect(
      phrasesOf(
        'Bawa kartu identitas asli dan satu salinannya, isi formulir biru di meja depan, lalu tunggu.',
      ),
    ).toEqual([
      'Bawa kartu identitas asli dan satu salinannya,',
      'isi formulir biru di meja depan, lalu tunggu.',
    ])
  })

  test('keeps every word in its place', () => {
    const texts = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom('Halo', 'dunia.', 'Rp5.000,', '\n', '“Ya?”', '—', 'Bpk.', '3.'), {
          maxLength: 40,
        })
        .map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        expect(wordsIn(phrasesOf(text).join(' '))).toEqual(wordsIn(text))
      }),
    )
  })
})

describe('a prompt', () => {
  test('takes exactly what the words of all shots take, each line after the one before', () => {
    fc.assert(
      fc.property(films, fc.integer({ min: 6, max: 20 }), (content, rate) => {
        const { lines, seconds } = promptOf(content, rate)
        const shots = content.order.map((id) => shotSpeech(content.shots[id]?.lines ?? [], rate).seconds)
        expect(seconds).toBeCloseTo(
          shots.reduce((sum, each) => sum + each, 0),
          6,
        )
        let end = 0
        for (const line of lines) {
          expect(line.from).toBe(end)
          expect(line.to).toBeGreaterThanOrEqual(line.from)
          end = line.to
        }
        expect(end).toBe(seconds)
      }),
    )
  })

  test('names a speaker where another begins to speak', () => {
    const { lines } = promptOf(
      filmOf([
        [said('SARI', 'Halo. Apa kabar?')],
        [said('SARI', 'Baik.')],
        [{}],
        [said('', 'Bu Sari tertawa.')],
      ]),
      12,
    )
    expect(lines.map(({ shot, speaker, text }) => [shot, speaker, text])).toEqual([
      [1, 'SARI', 'Halo.'],
      [1, undefined, 'Apa kabar?'],
      [2, undefined, 'Baik.'],
      [4, '', 'Bu Sari tertawa.'],
    ])
  })

  test('is at the line that is said then', () => {
    const prompt = promptOf(filmOf([[said('', 'Satu dua tiga.')], [said('', 'Empat lima.')]]), 12)
    const [first] = prompt.lines
    expect(lineAt(prompt, 0)).toBe(0)
    expect(lineAt(prompt, first?.to ?? 0)).toBe(1)
    expect(lineAt(prompt, 999)).toBe(1)
    expect(lineAt(promptOf(filmOf([]), 12), 0)).toBe(-1)
  })
})
