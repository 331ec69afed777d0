/** Drawings that questions show: they lie beside quiz.yaml, and their areas lie within them. */
import { expect, test } from 'vitest'
import { messagesFor, PATHS, smallCourse } from './small-course.ts'

const SIDE = 60

/** The small course with one more question, on a drawing of 200 units, and a second area at this height. */
function asking({ file = 'poster.svg', y = 100, drawn = 'poster.svg' } = {}) {
  const texts = smallCourse()
  const folder = PATHS.quiz1.replace('quiz.yaml', '')
  const area = (id: string, top: number, correct: string) =>
    `    - id: ${id}\n      name: Bagian ${id}\n${correct}      rect: { x: 10, y: ${top}, width: ${SIDE}, height: ${SIDE} }\n` +
    '      feedback: Sebuah alasan.\n'
  const repeat = /repeat: .+/.exec(texts.get(PATHS.quiz1) ?? '')?.[0]
  const question =
    `\n- id: poster-air\n  type: hotspot\n  prompt: Tandai satu bagian.\n  ${repeat}\n` +
    `  picture:\n    file: ${file}\n    alt: Sebuah poster.\n  areas:\n` +
    area('atas', 10, '') +
    area('bawah', y, '      correct: true\n')
  texts.set(PATHS.quiz1, `${(texts.get(PATHS.quiz1) ?? '').trimEnd()}\n${question}`)
  texts.set(
    `${folder}${drawn}`,
    '<svg viewBox="0 0 340 200"><rect class="ink" x="10" y="10" width="60" height="60"/></svg>\n',
  )
  return messagesFor(texts)
}

test('A drawing that only a question shows is not reported as unused', () => {
  expect(asking()).toBe('')
})

test('An editor mistypes the file of a drawing', () => {
  const message = asking({ file: 'postr.svg' })
  expect(message).toContain('Gambar `postr.svg` tidak ada di folder pelajaran. Maksud Anda `poster.svg`?')
  expect(message).toContain('1 hal perlu diperbaiki')
})

test('An editor places an area below the edge of the drawing', () => {
  const message = asking({ y: 150 })
  expect(message).toContain('Area "bawah" keluar dari gambar, yang berukuran 340 × 200 satuan.')
  expect(message).toContain('1 hal perlu diperbaiki')
})
