/** What slides show of the course exists: a question, a case, an example post. Sources are checked with those of lessons. */

import { questionTypeOf } from '../../features/quiz/types/index.ts'
import { didYouMean } from '../../yaml/nearest.ts'
import type { Exercise, Lesson, QuestionEntry, Rule } from '../course.ts'
import { exerciseKinds } from '../exercise-kinds.ts'
import { attributeOf, type Use } from '../mdx-uses.ts'
import { wordsOf } from '../slides.ts'
import { isRecord, valueAt } from '../yaml-file.ts'
import { forEachSlide, type SlideContext, type SlideFault } from './slides-each.ts'

type Check = (id: string, at: number, context: SlideContext) => SlideFault[]

/** `<Kuis id>`, `<Kasus id>` and `<Unggahan id>`. */
export const namedOnSlides: Rule = {
  name: 'named-on-slides',
  check: forEachSlide(({ uses }, context) =>
    uses.flatMap((use) => {
      const check = Object.hasOwn(CHECKS, use.tag) ? CHECKS[use.tag] : undefined
      const id = attributeOf(use, 'id')
      return check && id && id.value.trim() !== '' ? check(id.value, id.valueStart, context) : []
    }),
  ),
}

const CHECKS: Record<string, Check> = { Kuis: checkQuestion, Kasus: checkCase, Unggahan: checkPost }

/** Hands can be raised for one of a few short choices only. */
function checkQuestion(id: string, at: number, { course, deck }: SlideContext): SlideFault[] {
  const questions = course.lessons.flatMap((lesson) =>
    lesson.locale === deck.locale ? lesson.questions : [],
  )
  const fits = questions.filter(isSingleChoice)
  const question = questions.find((one) => one.id?.id === id)
  if (!question) {
    // It may stand in a quiz that can't be read.
    if (course.lessons.some(({ quiz }) => !quiz?.readable)) return []
    const what = `Soal \`${id}\` tidak ada dalam pelajaran mana pun.${didYouMean(id, idsOf(fits))}`
    return [[at, what, 'tulis id sebuah soal pilihan dari berkas quiz.yaml.']]
  }
  // A mistyped type is reported there.
  if (!questionTypeOf(valueAt(question.yaml.value, [...question.path, 'type']))) return []
  if (!isSingleChoice(question)) {
    const what = `Soal \`${id}\` tidak dapat dijawab dengan angkat tangan, karena bukan soal dengan satu pilihan benar.`
    return [[at, what, 'pakai soal `type: choice` tanpa `multiple: true`.']]
  }
  const words = wordsOfQuestion(question)
  if (words <= MOST_QUESTION_WORDS) return []
  const what = `Soal \`${id}\` terlalu panjang untuk salindia: ${words} kata bersama pilihannya, paling banyak ${MOST_QUESTION_WORDS}.`
  return [[at, what, 'pakai soal yang lebih pendek, atau ringkas soal itu di quiz.yaml.']]
}

const MOST_QUESTION_WORDS = 70

function isSingleChoice({ yaml, path }: QuestionEntry): boolean {
  const field = (name: string) => valueAt(yaml.value, [...path, name])
  return field('type') === 'choice' && field('multiple') !== true
}

function wordsOfQuestion({ yaml, path }: QuestionEntry): number {
  const choices = valueAt(yaml.value, [...path, 'choices'])
  const texts = Array.isArray(choices) ? choices.map((choice) => (isRecord(choice) ? choice.text : '')) : []
  const all = [valueAt(yaml.value, [...path, 'prompt']), ...texts]
  return all.reduce<number>((sum, text) => sum + (typeof text === 'string' ? wordsOf(text) : 0), 0)
}

function checkCase(id: string, at: number, { course, deck }: SlideContext): SlideFault[] {
  const exercises = course.exercises.filter(({ locale }) => locale === deck.locale)
  const cases = exercises.filter((exercise) => kindOf(exercise) === 'case')
  const known = cases.map(({ slug }) => slug)
  const exercise = exercises.find(({ slug }) => slug === id)
  // A file that got another ending, and one whose kind can't be told, are reported there.
  const isFile = course.paths.some((path) => path.startsWith(`${deck.locale}/exercises/${id}.`))
  if (known.includes(id) || (isFile && !exercise)) return []
  if (exercise && exerciseKinds.get(kindOf(exercise)) === undefined) return []
  const what = exercise
    ? `Latihan \`${id}\` bukan kasus, jadi tidak punya adegan untuk ditampilkan.`
    : `Kasus \`${id}\` tidak ada.${didYouMean(id, known)}`
  const list = known.map((one) => `\`${one}\``).join(', ')
  const mend =
    known.length > 0 ? `tulis salah satu id kasus: ${list}.` : 'tambahkan kasus itu di folder exercises.'
  return [[at, what, mend]]
}

function kindOf({ yaml }: Exercise): string {
  const kind = valueAt(yaml.value, ['kind'])
  return typeof kind === 'string' ? kind : ''
}

const MOST_POST_WORDS = 35

function checkPost(id: string, at: number, { deck }: SlideContext): SlideFault[] {
  const { lesson } = deck
  if (!lesson) {
    const what = '`<Unggahan>` hanya dapat dipakai dalam tayangan sebuah pelajaran.'
    return [
      [at, what, 'tulis isinya sebagai teks, atau pindahkan salindia ini ke `slides.mdx` pelajarannya.'],
    ]
  }
  const posts = postsOf(lesson)
  const post = posts.find(({ use }) => attributeOf(use, 'id')?.value === id)
  if (!post) {
    // It may be a tag that can't be read.
    if (!lesson.mdx || lesson.mdx.problems.length > 0) return []
    const known = posts.flatMap(({ use }) => attributeOf(use, 'id')?.value ?? [])
    const what = `Unggahan \`${id}\` tidak ada dalam pelajaran ini.${didYouMean(id, known)}`
    const mend = `perbaiki id-nya, atau tambahkan \`id="${id}"\` pada \`<Post>\` yang dimaksud di lesson.mdx.`
    return [[at, what, mend]]
  }
  if (post.inline) {
    const what = `Unggahan \`${id}\` ditulis pada satu baris di lesson.mdx, sehingga tidak dapat ditampilkan di sini.`
    return [
      [at, what, 'tulis `<Post …>` dan `</Post>` pada baris sendiri, dan isinya di antara baris kosong.'],
    ]
  }
  if (post.replies > 0) {
    const what = `Unggahan \`${id}\` punya balasan (\`<Reply>\`), sehingga tidak muat dalam salindia.`
    return [[at, what, 'pakai unggahan tanpa balasan, dan bahas balasannya dalam `<Catatan>`.']]
  }
  if (post.words <= MOST_POST_WORDS) return []
  const what = `Unggahan \`${id}\` terdiri atas ${post.words} kata, paling banyak ${MOST_POST_WORDS} untuk salindia.`
  return [[at, what, 'pakai unggahan yang lebih pendek, atau kutip satu kalimatnya sebagai teks.']]
}

function postsOf({ mdx }: Lesson): { use: Use; inline: boolean; replies: number; words: number }[] {
  if (!mdx) return []
  return mdx.uses
    .filter(({ tag }) => tag === 'Post')
    .map((use) => ({
      use,
      inline: !/^[^\S\n]*\n/.test(mdx.file.text.slice(use.openEnd)),
      replies: mdx.uses.filter(
        ({ tag, start }) => tag === 'Reply' && start >= use.openEnd && start < use.closeStart,
      ).length,
      words: wordsOf(mdx.file.text.slice(use.openEnd, use.closeStart)),
    }))
}

function idsOf(questions: QuestionEntry[]): string[] {
  return questions.flatMap(({ id }) => (id ? [id.id] : []))
}
