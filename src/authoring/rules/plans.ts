/** Plans of a class: blocks lead to what there is, ids are written once, days have a time and an end. */

import { DESK } from '../../features/desk/model.ts'
import type { BlockFields, PlanFields } from '../../features/desk/schema.ts'
import { SHEETS } from '../../features/desk/sheets.ts'
import { readClock } from '../../i18n/clock.ts'
import { didYouMean } from '../../yaml/nearest.ts'
import type { Course, Rule } from '../course.ts'
import { type Problem, problemAt } from '../problem.ts'
import { type Path, valueAt, type YamlFile } from '../yaml-file.ts'

/** Longest day in minutes, breaks included. */
const LONGEST_DAY = 12 * 60

/** A block of a plan with where it stands. */
interface Block {
  block: BlockFields
  path: Path
  yaml: YamlFile
  subject: string
}

/** What a block names exists: its deck, its exercise, its sheets. */
export const planBlocks: Rule = {
  name: 'plan-blocks',
  check: (course) =>
    forEachPlan(course, (plan, path, yaml) =>
      blocksOf(plan, path, yaml).flatMap((block) => [
        ...unknownDeck(course, block),
        ...unknownExercise(course, block),
        ...unknownSheets(course, block),
      ]),
    ),
}

/** Ids are written once, a day begins at a time of day and ends within twelve hours. */
export const planDays: Rule = {
  name: 'plan-days',
  check: (course) =>
    forEachPlan(course, (plan, path, yaml) => {
      const subject = subjectOf(plan)
      const others = course.plans.slice(0, Number(path[1]))
      const own = { id: plan.id, path, yaml, subject }
      const days = plan.days.map(({ id }, at) => ({ id, path: [...path, 'days', at], yaml, subject }))
      const blocks = blocksOf(plan, path, yaml).map((block) => ({ ...block, id: block.block.id }))
      return [
        ...(plan.id === DESK ? [reserved(own)] : []),
        ...(others.some(({ id }) => id === plan.id) ? [twice(own, 'rencana')] : []),
        ...repeated(days, 'hari'),
        ...repeated(blocks, 'blok'),
        ...plan.days.flatMap((day, at) => checkDay(day, [...path, 'days', at], yaml, subject)),
      ]
    }),
}

/** What is listed to be printed is a worksheet, and stands there once. */
export const materials: Rule = {
  name: 'materials',
  check(course) {
    const yaml = course.outline
    if (!yaml) return []
    const subject = 'bahan cetak'
    const listed = course.materials.map(({ exercise }, at) => ({
      id: exercise,
      path: ['materials', at],
      yaml,
      subject,
    }))
    const sheets = worksheetsOf(course)
    return listed.flatMap(({ id, path }, at) => {
      const place = yaml.placeOf([...path, 'exercise'])
      if (!sheets.includes(id)) {
        const what = `Lembar kerja \`${id}\` tidak ada.${didYouMean(id, sheets)}`
        const mend = 'tulis id sebuah lembar kerja (`kind: form`), atau hapus dari daftar ini.'
        return [problemAt(place, what, mend, subject)]
      }
      if (listed.findIndex((other) => other.id === id) === at) return []
      return [
        problemAt(place, `\`${id}\` sudah tercantum dalam daftar ini.`, 'hapus salah satunya.', subject),
      ]
    })
  },
}

function forEachPlan(
  { plans, outline }: Course,
  check: (plan: PlanFields, path: Path, yaml: YamlFile) => Problem[],
): Problem[] {
  return outline ? plans.flatMap((plan, at) => check(plan, ['plans', at], outline)) : []
}

function blocksOf(plan: PlanFields, path: Path, yaml: YamlFile): Block[] {
  return plan.days.flatMap(({ blocks }, day) =>
    blocks.map((block, at) => ({
      block,
      path: [...path, 'days', day, 'blocks', at],
      yaml,
      subject: `blok "${block.id}"`,
    })),
  )
}

function unknownDeck(course: Course, { block: { deck }, path, yaml, subject }: Block): Problem[] {
  const known = decksOf(course)
  // As long as a course has no slides at all, its plans name those that will come.
  if (deck === undefined || known.length === 0 || known.includes(deck)) return []
  const what = `Tayangan \`${deck}\` tidak ada.${didYouMean(deck, known)}`
  const mend = `perbaiki id-nya, atau tambahkan \`slides.mdx\` di folder pelajarannya atau berkas \`${deck}.mdx\` di folder decks.`
  return [problemAt(yaml.placeOf([...path, 'deck']), what, mend, subject)]
}

function unknownExercise(
  { exercises }: Course,
  { block: { exercise }, path, yaml, subject }: Block,
): Problem[] {
  const known = [...new Set(exercises.flatMap(({ id }) => id?.id ?? []))]
  if (exercise === undefined || known.includes(exercise)) return []
  const what = `Latihan \`${exercise}\` tidak ada.${didYouMean(exercise, known)}`
  const mend = `perbaiki id-nya, atau tambahkan berkas \`${exercise}.yaml\` di folder exercises.`
  return [problemAt(yaml.placeOf([...path, 'exercise']), what, mend, subject)]
}

function unknownSheets(course: Course, { block: { sheets }, path, yaml, subject }: Block): Problem[] {
  const known = [...SHEETS, ...worksheetsOf(course)]
  return sheets.flatMap((sheet, at) => {
    if (known.includes(sheet)) return []
    const what = `Lembar \`${sheet}\` tidak ada.${didYouMean(sheet, known)}`
    const own = SHEETS.map((id) => `\`${id}\``).join(', ')
    const mend = `tulis ${own}, atau id sebuah lembar kerja (\`kind: form\`).`
    return [problemAt(yaml.placeOf([...path, 'sheets', at]), what, mend, subject)]
  })
}

function checkDay(
  { title, start, blocks }: PlanFields['days'][number],
  path: Path,
  yaml: YamlFile,
  subject: string,
): Problem[] {
  const problems: Problem[] = []
  if (!/^\d\d\.\d\d$/.test(start) || readClock(start) === undefined) {
    const what = `Jam mulai “${title}”, \`${start}\`, bukan jam dalam sehari.`
    problems.push(
      problemAt(yaml.placeOf([...path, 'start']), what, 'tulis seperti `start: "08.00"`.', subject),
    )
  }
  const sum = blocks.reduce((all, { minutes }) => all + minutes, 0)
  if (sum > LONGEST_DAY) {
    const what = `Blok-blok “${title}” berjumlah ${sum} menit, padahal satu hari paling lama ${LONGEST_DAY} menit (12 jam).`
    const mend = 'pendekkan beberapa blok, atau pindahkan ke hari lain.'
    problems.push(problemAt(yaml.placeOf([...path, 'title']), what, mend, subject))
  }
  return problems
}

interface WithId {
  id: string
  path: Path
  yaml: YamlFile
  subject: string
}

function repeated(all: WithId[], noun: string): Problem[] {
  return all.flatMap((one, at) => (all.findIndex(({ id }) => id === one.id) < at ? [twice(one, noun)] : []))
}

function twice({ id, path, yaml, subject }: WithId, noun: string): Problem {
  const what = `Id ${noun} \`${id}\` dipakai dua kali.`
  return problemAt(yaml.placeOf([...path, 'id']), what, 'ganti id yang lebih baru.', subject)
}

function reserved({ id, path, yaml, subject }: WithId): Problem {
  const what = `Id rencana \`${id}\` sudah dipakai untuk pengaturan meja fasilitator.`
  return problemAt(yaml.placeOf([...path, 'id']), what, 'pilih id lain, misalnya `satu-hari`.', subject)
}

/** Ids of the lessons that have slides, and of the decks of their own. */
function decksOf({ decks }: Course): string[] {
  return [...new Set(decks.map(({ slug }) => slug))]
}

function worksheetsOf({ exercises }: Course): string[] {
  return exercises.flatMap(({ id, yaml }) => (id && valueAt(yaml.value, ['kind']) === 'form' ? [id.id] : []))
}

function subjectOf({ id }: PlanFields): string {
  return `rencana "${id}"`
}
