/** Ids are permanent keys: well formed, and each used once in the whole course. */
import { asId } from '../as-id.ts'
import type { Course, Entry, Exercise, Lesson, Rule, Test, WrittenId } from '../course.ts'
import { attributeOf } from '../mdx-uses.ts'
import { type Place, type Problem, problemAt } from '../problem.ts'

/** Names an id's kind in messages. */
interface NamedId extends WrittenId {
  kind: string
  subject: string
}

/** The page gives this id to the part with the questions. */
const QUIZ_SECTION = 'soal'
/** Kinds under whose id nothing is saved. */
const LISTED = ['sumber', 'istilah', 'modul', 'unggahan']
const FORMAT = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** Ids that no schema sees: those in the text of lessons. */
export const idFormat: Rule = {
  name: 'id-format',
  check: ({ lessons }) =>
    lessons.flatMap((lesson) => [...idsInText(lesson), ...idsOfPosts(lesson)]).flatMap(checkFormat),
}

/** No two things of a course share an id; sources, terms, modules, and a lesson's posts are counted among themselves. */
export const idsUnique: Rule = {
  name: 'ids-unique',
  check(course) {
    const { lessons, exercises, tests } = course
    const locales = [...new Set([...lessons, ...exercises, ...tests].map(({ locale }) => locale))]
    const inLocales = locales.map((own) => [
      ...lessons.filter(({ locale }) => locale === own).flatMap(idsOfLesson),
      ...exercises.filter(({ locale }) => locale === own).flatMap(idsOfExercise),
      ...tests.filter(({ locale }) => locale === own).flatMap(idsOfTest),
    ])
    const lists = [
      named(course.sources.entries ?? [], 'sumber'),
      named(course.terms.entries ?? [], 'istilah'),
      named(course.modules ?? [], 'modul'),
      listedLessons(course),
      ...lessons.map(idsOfPosts),
    ]
    return [...inLocales, ...lists].flatMap(checkUnique)
  },
}

function listedLessons({ modules }: Course): NamedId[] {
  return (modules ?? []).flatMap(({ lessons, subject }) =>
    lessons.map((lesson) => ({ ...lesson, kind: 'pelajaran', subject })),
  )
}

function idsOfLesson(lesson: Lesson): NamedId[] {
  const own = lesson.id ? [{ ...lesson.id, kind: 'pelajaran', subject: lesson.subject }] : []
  return [
    ...own,
    ...named(lesson.objectives, 'tujuan'),
    ...idsInText(lesson),
    ...named(lesson.questions, 'soal'),
  ]
}

function idsOfExercise({ id, subject, parts }: Exercise): NamedId[] {
  const own = id ? [{ ...id, kind: 'latihan', subject }] : []
  return [...own, ...parts.flatMap((part) => named([part], part.noun))]
}

function idsOfTest(test: Test): NamedId[] {
  return [...named([test], 'tes'), ...named(test.items, 'soal tes')]
}

function idsInText({ mdx, subject }: Lesson): NamedId[] {
  if (!mdx) return []
  const sections = mdx.headings.map(({ id }) => ({ id, kind: 'bagian' }))
  const lines = mdx.checklistLines.map(({ id }) => ({ id, kind: 'baris daftar periksa' }))
  const written = [...sections, ...lines].flatMap(({ id, kind }) =>
    id ? [{ id: id.value, place: id.place, kind, subject }] : [],
  )
  const forms = mdx.uses.flatMap((use) => {
    const id = ['Reflection', 'Checklist'].includes(use.tag) ? attributeOf(use, 'id') : undefined
    const kind = use.tag === 'Checklist' ? 'daftar periksa' : 'renungan'
    return id ? [{ id: id.value, place: mdx.file.placeAt(id.valueStart), kind, subject }] : []
  })
  return [...written, ...forms]
}

/** Slides name posts by these ids; nothing is saved under them. */
function idsOfPosts({ mdx, subject }: Lesson): NamedId[] {
  return (mdx?.uses ?? []).flatMap((use) => {
    const id = mdx && use.tag === 'Post' ? attributeOf(use, 'id') : undefined
    return id && mdx
      ? [{ id: id.value, place: mdx.file.placeAt(id.valueStart), kind: 'unggahan', subject }]
      : []
  })
}

function named(entries: Entry[], kind: string): NamedId[] {
  return entries.flatMap(({ id, subject }) => (id ? [{ ...id, kind, subject }] : []))
}

function checkFormat({ id, kind, place, subject }: NamedId): Problem[] {
  if (kind === 'bagian' && id === QUIZ_SECTION) {
    const what = `Id bagian \`${id}\` sudah dipakai halaman untuk bagian soal.`
    return [problemAt(place, what, 'pilih id lain, misalnya `soal-etika`.', subject)]
  }
  if (FORMAT.test(id) && id.length <= 40) return []
  const what = `Id ${kind} \`${id}\` tidak sesuai bentuk id.`
  const suggestion = asId(id)
  const example = suggestion ? `: \`${suggestion}\`` : ''
  const mend = `pakai huruf kecil, angka, dan tanda hubung tunggal, paling panjang 40 karakter${example}.`
  return [problemAt(place, what, mend, subject)]
}

/** Reports the later one and names the place of the earlier one. */
function checkUnique(ids: NamedId[]): Problem[] {
  const first = new Map<string, NamedId>()
  return ids.flatMap((one) => {
    const earlier = first.get(one.id)
    first.set(one.id, earlier ?? one)
    if (!earlier) return []
    const other = `${earlier.kind} di ${where(earlier.place)}`
    const what = `Id \`${one.id}\` dipakai dua kali: ${one.kind} di sini, dan ${other}.`
    const mend = LISTED.includes(one.kind)
      ? 'ganti salah satu id, atau gabungkan kedua butir itu.'
      : 'ganti id yang lebih baru; yang sudah terbit jangan diubah, sebab jawaban tersimpan dengannya.'
    return [problemAt(one.place, what, mend, one.subject)]
  })
}

function where({ file, line }: Place): string {
  return `${file}:${line}`
}
