/** Over the questions of all lessons the right choice must not give itself away by its length. */
import { expect, test } from 'vitest'
import { messagesFor, PATHS, smallCourse, type Texts } from './small-course.ts'

/** The small course, whose one question with one right choice of three is not the longest, with 29 more. */
function withQuestions(longest: number, text = 'Kabari warga hari ini juga.'): Texts {
  const questions = Array.from({ length: 29 }, (_, at) => {
    const right = at < longest ? text : 'Kabari warga.'
    return `
- id: kabar-${at + 1}
  type: choice
  prompt: Pompa ke-${at + 1} mati. Apa langkah pertama?
  repeat: kanal-sama
  choices:
    - id: a
      text: ${right}
      correct: true
      feedback: Warga dapat bersiap.
    - id: b
      text: Tunggu laporan lengkap.
      feedback: Warga menunggu tanpa air.
    - id: c
      text: Matikan kolom komentar.
      feedback: Pertanyaan tetap ada.
`
  })
  const texts = smallCourse()
  return texts.set(PATHS.quiz1, `${texts.get(PATHS.quiz1)}${questions.join('')}`)
}

test('a third of keys that are longest, and five points more, are let through', () => {
  expect(messagesFor(withQuestions(11))).toBe('')
})

test('one more is reported at the worst question, with others to mend', () => {
  expect(messagesFor(withQuestions(12))).toMatchSnapshot()
})

test('a key as long as another choice is not the longest', () => {
  expect(messagesFor(withQuestions(29, 'Kabari semua warganya.'))).toBe('')
})

test('below twenty questions nothing is said', () => {
  const texts = withQuestions(18)
  const all = texts.get(PATHS.quiz1) ?? ''
  expect(messagesFor(texts.set(PATHS.quiz1, all.slice(0, all.indexOf('\n- id: kabar-19'))))).toBe('')
})
