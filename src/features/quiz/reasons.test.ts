import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutReasons, withReasons } from './reasons.ts'

const question = {
  id: 'soal-a',
  prompt: 'Apa?',
  choices: [
    { id: 'a', text: 'Satu', correct: true, feedback: 'Karena satu.' },
    { id: 'b', text: 'Dua', correct: false, feedback: 'Dua itu lain.' },
  ],
  expected: [{ value: 'tiga', feedback: 'Hampir.' }],
  feedback: { correct: 'Ya.', incorrect: 'Belum.' },
}

test('takes out every reason and nothing else', () => {
  const taken = withoutReasons(question)
  expect(taken.reasons).toEqual(['Karena satu.', 'Dua itu lain.', 'Hampir.', 'Ya.', 'Belum.'])
  expect(taken.question.choices.map(({ text }) => text)).toEqual(['Satu', 'Dua'])
  expect(JSON.stringify(taken.question)).not.toContain('Karena')
})

test('says what is awaited while the reasons have not arrived', () => {
  const waiting = withReasons(withoutReasons(question).question, undefined, 'Sebentar.')
  expect(waiting.choices.map(({ feedback }) => feedback)).toEqual(['Sebentar.', 'Sebentar.'])
  expect(waiting.feedback.correct).toBe('Sebentar.')
})

test('whatever the reasons say, they come back to their places', () => {
  const reason = fc.string({ unit: 'binary' }).filter((text) => text !== '\u0000')
  const asked = fc.record({
    id: fc.string(),
    prompt: fc.string().filter((text) => text !== '\u0000'),
    choices: fc.array(fc.record({ id: fc.string().filter((t) => t !== '\u0000'), feedback: reason })),
    feedback: fc.record({ correct: reason, incorrect: reason }),
  })
  fc.assert(
    fc.property(asked, (original) => {
      const { question: bare, reasons } = withoutReasons(original)
      const sent = JSON.parse(JSON.stringify(reasons))
      expect(withReasons(bare, sent, '')).toEqual(JSON.parse(JSON.stringify(original)))
    }),
  )
})
