/** What is named exists, and what exists is used. */

import { didYouMean, nearest } from '../../yaml/nearest.ts'
import { asId } from '../as-id.ts'
import type { Course, Deck, Entry, Lesson, QuestionEntry, Rule } from '../course.ts'
import type { MdxFile } from '../mdx-file.ts'
import type { Attribute } from '../mdx-token.ts'
import { attributeOf } from '../mdx-uses.ts'
import { type Place, type Problem, problemAt } from '../problem.ts'
import { namedDrawings } from '../question-drawings.ts'
import { isRecord, type Path, valueAt } from '../yaml-file.ts'
import { proposedIds } from './section-ids.ts'
import { sourcesOfStoryboards } from './storyboard.ts'

/** The tags that name a source, in lessons and on slides. */
const CITING = ['Cite', 'Sumber']

/** `<Cite id>` in a lesson and `<Sumber id>` on a slide name a source. */
export const citedSources: Rule = {
  name: 'cited-sources',
  check: (course) =>
    CITING.flatMap((tag) => checkNamed(course, tag, course.sources.entries, 'Sumber', 'sources.yaml')),
}

/** `<Term id>` names a term. */
export const usedTerms: Rule = {
  name: 'used-terms',
  check: (course) => checkNamed(course, 'Term', course.terms.entries, 'Istilah', 'glossary.yaml'),
}

/** Each source is cited and each term is used somewhere. */
export const unusedEntries: Rule = {
  name: 'unused-entries',
  check: (course) => [
    ...unused(course, course.sources.entries, CITING, 'Sumber', 'dirujuk'),
    ...unused(course, course.terms.entries, ['Term'], 'Istilah', 'dipakai'),
  ],
}

/** `objective` of a question names an objective of its lesson. */
export const testedObjectives: Rule = {
  name: 'tested-objectives',
  check: ({ lessons }) =>
    lessons.flatMap(({ mdx, objectives, questions }) => {
      if (!mdx?.frontmatter.readable || objectives.length === 0) return []
      const known = idsOf(objectives)
      return questions.flatMap((question) => {
        const id = fieldOf(question, ['objective'])
        if (typeof id !== 'string' || known.includes(id)) return []
        const what = `Tujuan \`${id}\` tidak ada pada pelajaran ini.${didYouMean(id, known)}`
        const mend = `tulis salah satu id pada \`objectives\` di lesson.mdx: ${list(known)}.`
        return [problemAt(placeOf(question, ['objective']), what, mend, question.subject)]
      })
    }),
}

/** `repeat` of a question names a section, in its lesson or in another one. */
export const repeatedSections: Rule = {
  name: 'repeated-sections',
  check: ({ lessons }) =>
    lessons.flatMap((lesson) =>
      lesson.questions.flatMap((question) => checkRepeat(question, lesson, lessons)),
    ),
}

/** `<Figure file>` names a drawing in the folder, and each drawing is shown: there, by a question or on a slide. */
export const figureFiles: Rule = {
  name: 'figure-files',
  check: ({ lessons, decks }) =>
    lessons.flatMap((lesson) =>
      checkFigures(
        lesson,
        decks.filter((deck) => deck.lesson === lesson),
      ),
    ),
}

function checkNamed(
  course: Course,
  tag: string,
  entries: Entry[] | undefined,
  noun: string,
  file: string,
): Problem[] {
  if (!entries) return []
  const known = idsOf(entries)
  return attributes(course, tag, 'id').flatMap(({ value, place, subject }) => {
    // The entry's own malformed id is reported at the entry.
    if (value.trim() === '' || known.includes(value) || known.some((id) => asId(id) === value)) return []
    const what = `${noun} \`${value}\` tidak ada dalam ${file}.${didYouMean(value, known)}`
    const mend = `perbaiki id-nya, atau tambahkan \`- id: ${value}\` dalam ${file}.`
    return [problemAt(place, what, mend, subject)]
  })
}

function unused(
  course: Course,
  entries: Entry[] | undefined,
  tags: string[],
  noun: string,
  verb: string,
): Problem[] {
  const known = idsOf(entries ?? [])
  // A mistyped id was meant to use its nearest: one slip, one message.
  const named = tags.flatMap((tag) => attributes(course, tag, 'id')).map(({ value }) => value)
  const all = tags === CITING ? [...named, ...sourcesOfStoryboards(course)] : named
  const meant = all.map((value) => (known.includes(value) ? value : nearest(value, known)))
  const used = new Set(meant)
  return (entries ?? []).flatMap(({ id, subject }) => {
    if (!id || used.has(id.id)) return []
    const what = `${noun} ini tidak ${verb} dalam satu pelajaran pun.`
    const example = tags === CITING ? `<Cite id="${id.id}" />` : `<Term id="${id.id}">…</Term>`
    return [problemAt(id.place, what, `pakai \`${example}\` dalam pelajaran, atau hapus butir ini.`, subject)]
  })
}

function checkRepeat(question: QuestionEntry, lesson: Lesson, lessons: Lesson[]): Problem[] {
  const repeat = fieldOf(question, ['repeat'])
  const elsewhere = isRecord(repeat) && typeof repeat.lesson === 'string' ? repeat.lesson : undefined
  const path = elsewhere === undefined ? ['repeat'] : ['repeat', 'section']
  const section = fieldOf(question, path)
  const siblings = lessons.filter(({ locale }) => locale === lesson.locale)
  const target = elsewhere === undefined ? lesson : siblings.find(({ slug }) => slug === elsewhere)
  if (!target) {
    const meant = didYouMean(
      elsewhere ?? '',
      siblings.map(({ slug }) => slug),
    )
    const what = `Pelajaran \`${elsewhere}\` tidak ada.${meant}`
    return [
      problemAt(
        placeOf(question, ['repeat', 'lesson']),
        what,
        'tulis id pelajaran yang ada.',
        question.subject,
      ),
    ]
  }
  if (typeof section !== 'string' || !target.mdx) return []
  const known = target.mdx.headings.flatMap(({ id }) => (id ? [id.value] : []))
  // A heading that lost its id is reported once, at the heading.
  if (known.includes(section) || proposedIds(target).some(({ id }) => id === section)) return []
  const meant = didYouMean(section, known)
  const what = `Bagian \`${section}\` tidak ada dalam pelajaran \`${target.slug}\`.${meant}`
  const mend = `tulis salah satu id judul di lesson.mdx: ${list(known)}.`
  return [problemAt(placeOf(question, path), what, mend, question.subject)]
}

function checkFigures(lesson: Lesson, decks: Deck[]): Problem[] {
  const { mdx, figures, subject } = lesson
  if (!mdx) return []
  const known = figures.map(({ path }) => path.split('/').at(-1) ?? path)
  const shown = attributesIn(mdx, 'Figure', 'file')
  const missing = shown.flatMap(({ value, place }) => {
    if (value.trim() === '' || known.includes(value)) return []
    const what = `Gambar \`${value}\` tidak ada di folder pelajaran.${didYouMean(value, known)}`
    return [problemAt(place, what, 'perbaiki nama berkasnya, atau simpan gambar itu di folder ini.', subject)]
  })
  const onSlides = decks.flatMap(({ slides }) => slides.flatMap(({ pictures }) => pictures))
  const named = [
    ...shown.map(({ value }) => value),
    ...namedDrawings(lesson).map(({ file }) => file),
    ...onSlides.map(({ file }) => file.split('/').at(-1) ?? file),
    // A tag of lessons is reported on the slide; the drawing is shown all the same.
    ...decks.flatMap((deck) => attributesIn(deck.mdx, 'Figure', 'file').map(({ value }) => value)),
  ]
  const meant = named.map((name) => (known.includes(name) ? name : nearest(name, known)))
  const spare = figures.flatMap(({ path }, index) => {
    if (meant.includes(known[index])) return []
    const place = { file: path, line: 1, column: 1 }
    const tag = `<Figure file="${known[index]}" alt="…">…</Figure>`
    const mend = `pakai \`${tag}\` dalam pelajaran, atau hapus berkas ini.`
    return [problemAt(place, 'Gambar ini tidak dipakai dalam pelajarannya.', mend, subject)]
  })
  return [...missing, ...spare]
}

interface WrittenAttribute {
  value: string
  place: Place
}

function attributes(
  { lessons, decks }: Course,
  tag: string,
  name: string,
): (WrittenAttribute & { subject: string })[] {
  const inLessons = lessons.flatMap(({ mdx, subject }) =>
    mdx ? attributesIn(mdx, tag, name).map((one) => ({ ...one, subject })) : [],
  )
  const onSlides = decks.flatMap(({ mdx: { file }, slides }) =>
    slides.flatMap(({ uses, subject }) =>
      attributesIn({ file, uses }, tag, name).map((one) => ({ ...one, subject })),
    ),
  )
  return [...inLessons, ...onSlides]
}

function attributesIn(
  { uses, file }: Pick<MdxFile, 'uses' | 'file'>,
  tag: string,
  name: string,
): WrittenAttribute[] {
  const place = ({ valueStart }: Attribute) => file.placeAt(valueStart)
  return uses
    .filter((use) => use.tag === tag)
    .flatMap((use) => attributeOf(use, name) ?? [])
    .map((attribute) => ({ value: attribute.value, place: place(attribute) }))
}

function fieldOf({ yaml, path }: Entry, field: Path): unknown {
  return valueAt(yaml.value, [...path, ...field])
}

function placeOf({ yaml, path }: Entry, field: Path): Place {
  return yaml.placeOf([...path, ...field])
}

function idsOf(entries: Entry[]): string[] {
  return entries.flatMap(({ id }) => (id ? [id.id] : []))
}

function list(names: string[]): string {
  return names.length === 0 ? '(belum ada)' : names.map((name) => `\`${name}\``).join(', ')
}
