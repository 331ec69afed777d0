import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../quiz/model.ts'
import { type LessonState, markDone, markPlace, markSeen } from './model.ts'
import { lessonToResume, type SavedLesson, type SummaryOutline, summariseLesson } from './summary.ts'

const outline: SummaryOutline = {
  id: 'sumber',
  title: 'Sumber',
  href: '/pelajaran/sumber/',
  sections: [{ id: 'awal' }, { id: 'lanjut' }],
  questions: [
    { id: 'hoaks-1', points: 1 },
    { id: 'hoaks-2', points: 2 },
  ],
}
const none: LessonState = { seen: {} }

function tried(earned: number, possible: number, at = 5): Answer {
  const attempt = { at, response: ['a'], earned, possible, keyPrint: 'x' }
  return { type: 'choice', tries: 1, first: attempt, last: attempt }
}

function readAll(at = 1): LessonState {
  return markSeen(markSeen(none, 'awal', at), 'lanjut', at + 1)
}

const everything: SavedLesson = {
  state: readAll(),
  answers: { 'hoaks-1': tried(1, 1), 'hoaks-2': tried(0, 2) },
}

describe('a lesson', () => {
  test('is untouched before anything was kept', () => {
    const summary = summariseLesson({ state: undefined, answers: {} }, outline)
    expect(summary).toEqual({
      title: 'Sumber',
      status: 'untouched',
      done: 0,
      total: 4,
      score: { earned: 0, possible: 3, by: 'first' },
      resume: '/pelajaran/sumber/',
    })
  })

  test('is never done by opening it, only begun', () => {
    const place = fc.record({ section: fc.constantFrom('awal', 'lanjut', 'soal'), block: fc.nat(99) })
    fc.assert(
      fc.property(fc.array(place), (places) => {
        const state = places.reduce((old, to, at) => markPlace(old, to, { at: at + 1, by: 'ABC1234' }), none)
        const { status, done } = summariseLesson({ state, answers: {} }, outline)
        expect(status).toBe(places.length > 0 ? 'started' : 'untouched')
        expect(done).toBe(0)
      }),
    )
  })

  test('is done exactly when every section was read and every question has a scored try', () => {
    fc.assert(
      fc.property(fc.subarray(['awal', 'lanjut']), fc.subarray(['hoaks-1', 'hoaks-2']), (seen, answered) => {
        const state = seen.reduce((old, section) => markSeen(old, section, 3), none)
        const answers = Object.fromEntries(answered.map((id) => [id, tried(0, 1)]))
        const { status, done } = summariseLesson({ state, answers }, outline)
        expect(done).toBe(seen.length + answered.length)
        expect(status === 'done').toBe(done === 4)
      }),
    )
  })

  test('is begun, not done, by an answer that was filled in and never checked', () => {
    const answers: SavedLesson['answers'] = {
      'hoaks-1': { type: 'choice', tries: 0, draft: { at: 8, by: 'ABC1234', value: ['a'] } },
    }
    expect(summariseLesson({ state: none, answers }, outline)).toMatchObject({
      status: 'started',
      done: 0,
      at: 8,
    })
  })

  test('stays done when something is added later, and says how much', () => {
    const state = markDone(readAll(), 9)
    const grown = { ...outline, questions: [...outline.questions, { id: 'hoaks-3', points: 1 }] }
    const summary = summariseLesson({ ...everything, state }, grown)
    expect(summary).toMatchObject({ status: 'done', done: 4, total: 5, added: 1 })
    expect(summariseLesson({ ...everything, state }, outline)).not.toHaveProperty('added')
  })

  test('counts first tries only, out of all points there are', () => {
    const { score } = summariseLesson(everything, outline)
    expect(score).toEqual({ earned: 1, possible: 3, by: 'first' })
  })

  test('does not count a question or section that no longer exists', () => {
    const state = markSeen(readAll(), 'dihapus', 4)
    const answers = { ...everything.answers, dihapus: tried(5, 5) }
    expect(summariseLesson({ state, answers }, outline)).toMatchObject({
      done: 4,
      total: 4,
      score: { earned: 1 },
    })
  })

  test('takes no name that every object has for a section that was read', () => {
    const named = { ...outline, sections: [{ id: 'constructor' }, { id: 'valueof' }], questions: [] }
    expect(summariseLesson({ state: none, answers: {} }, named)).toMatchObject({
      status: 'untouched',
      done: 0,
    })
  })

  test('can be summarised however much is kept about it', () => {
    const seen = Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`bagian-${at}`, at + 1]))
    expect(summariseLesson({ state: { seen }, answers: {} }, outline).at).toBe(200_000)
  })
})

describe('going on', () => {
  const at = (section: string) => markPlace(none, { section, block: 3 }, { at: 7, by: 'ABC1234' })

  test('leads to the section where the reader was', () => {
    const { resume } = summariseLesson({ state: at('lanjut'), answers: {} }, outline)
    expect(resume).toBe('/pelajaran/sumber/#pelajaran-sumber--lanjut')
  })

  test('leads to the beginning when that section no longer exists', () => {
    const { resume } = summariseLesson({ state: at('dihapus'), answers: {} }, outline)
    expect(resume).toBe('/pelajaran/sumber/')
  })

  const summary = (title: string, status: 'untouched' | 'started' | 'done', moment = 0) => ({
    ...summariseLesson({ state: undefined, answers: {} }, { ...outline, title }),
    status,
    at: moment,
  })

  test('takes the lesson begun last, else the first that is not done, else none', () => {
    const lessons = [
      summary('A', 'done', 9),
      summary('B', 'started', 3),
      summary('C', 'started', 5),
      summary('D', 'untouched'),
    ]
    expect(lessonToResume(lessons)?.title).toBe('C')
    expect(
      lessonToResume([summary('A', 'done', 9), summary('B', 'untouched'), summary('C', 'untouched')])?.title,
    ).toBe('B')
    expect(lessonToResume([summary('A', 'done', 9)])).toBeUndefined()
    expect(lessonToResume([])).toBeUndefined()
  })
})

describe('what is kept about reading', () => {
  test('the first reading of a section counts', () => {
    expect(markSeen(markSeen(none, 'awal', 5), 'awal', 9).seen).toEqual({ awal: 5 })
  })

  test('nothing changes when the reader stays in place', () => {
    const state = markPlace(none, { section: 'awal', block: 2 }, { at: 1, by: 'A' })
    expect(markPlace(state, { section: 'awal', block: 2 }, { at: 9, by: 'A' })).toBe(state)
  })

  test('a lesson is done once', () => {
    expect(markDone(markDone(none, 5), 9).doneAt).toBe(5)
  })
})
