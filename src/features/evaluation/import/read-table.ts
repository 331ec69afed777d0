/** Reads a table: what becomes a post, what is refused and why, and what only a person can decide. Pure. */
import { accountsQuestion, isOther, otherAccounts } from './accounts.ts'
import type { Table } from './cells.ts'
import { meaningOf } from './column-names.ts'
import { isMeasure, type Meaning } from './meanings.ts'
import { nameThings, notesOf } from './notes.ts'
import { planTable, type TablePlan } from './plan.ts'
import type { Answers, Question, ReadDay, ReadingContext, ReadPost, ReadTable, Refusal } from './reading.ts'
import { Repeats } from './repeats.ts'
import { type RowRead, readRow } from './row.ts'

/** How much of a table is read, 0 to 1. */
export type Progress = number

/**
 * Reads a table step by step, so that the page can answer in between. Questions that are not answered are read as proposed,
 * for the person to see; nothing may be kept before they are.
 */
export function* readTable(
  table: Table,
  context: ReadingContext,
  answers: Answers = {},
): Generator<Progress, ReadTable> {
  const steps = planTable(table, context, answers)
  let planned = steps.next()
  while (!planned.done) {
    yield 0
    planned = steps.next()
  }
  const plan = withTitle(planned.value, table)
  const refused: Refusal[] = []
  const rows: RowRead[] = []
  for (const [at, row] of table.rows.entries()) {
    if (at % 100 === 99) yield at / table.rows.length
    const outcome = readRow(row, table.header, plan, context, answers)
    if ('refusal' in outcome) refused.push(outcome.refusal)
    else rows.push(outcome.read)
  }
  const questions = [...plan.questions]
  const ambiguous = rows.flatMap(({ row, ambiguous }) => (ambiguous ? [{ row, ...ambiguous }] : []))
  const [first] = ambiguous
  if (first) {
    questions.push({
      about: 'decimals',
      column: first.column,
      examples: ambiguous.slice(0, 3).map(({ row, text, read }) => ({ row, text, ...read })),
    })
  }
  const notes = notesOf(table, plan, rows)
  if (isDaily(plan, rows)) {
    const days = rows.map(asDay)
    return { kind: 'daily', columns: plan.meanings, posts: [], days, refused, questions: [], own: '', notes }
  }
  for (const read of rows) nameThings(read, context, notes)
  const { own, others } = otherAccounts(rows, context.account)
  if (others.length > 0) questions.push(accountsQuestion(own, others))
  const posts = kept(rows, { own, leave: answers.others === 'leave' }, refused)
  refused.sort((a, b) => a.row - b.row)
  return {
    kind: plan.columns.length < 2 ? 'unclear' : 'posts',
    columns: plan.meanings,
    posts,
    days: [],
    refused,
    questions,
    own,
    notes,
  }
}

/** Runs a reading to its end at once: for tests, and for what is small. */
export function readWhole(table: Table, context: ReadingContext, answers?: Answers): ReadTable {
  const steps = readTable(table, context, answers)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** In Meta's daily files the column is called Primary, and what it counts stands above as a title. */
function withTitle(plan: TablePlan, { header, titles }: Table): TablePlan {
  const index = header.findIndex((name) => /^primary$/i.test(name))
  const meaning = titles
    .map((title) => meaningOf(title, undefined)?.meaning)
    .find((known) => known && isMeasure(known))
  if (index < 0 || !meaning || plan.meanings[index] !== 'ignore') return plan
  const column = { index, name: header[index] ?? '', meaning, kind: 'count' as const, unit: 1 }
  return {
    ...plan,
    meanings: plan.meanings.map((known, at): Meaning => (at === index ? meaning : known)),
    columns: [...plan.columns, column],
    of: { ...plan.of, [meaning]: column },
  }
}

/** Numbers of an account by day: nothing names a post, and each row is another day. */
function isDaily({ of }: TablePlan, rows: readonly RowRead[]): boolean {
  if (of.platformId || of.title || of.text || of.link || of.format || !of.publishedAt || rows.length < 2)
    return false
  const days = rows
    .map(({ post }) => Date.parse(post.publishedAt?.slice(0, 10) ?? '') / 86_400_000)
    .sort((a, b) => a - b)
  const steps = days.slice(1).map((day, at) => day - (days[at] ?? 0))
  return steps.every((step) => step !== 0) && steps.filter((step) => step === 1).length >= steps.length * 0.8
}

function asDay({ row, post }: RowRead): ReadDay {
  return { row, day: post.publishedAt?.slice(0, 10) ?? '', measures: post.measures }
}

function kept(
  rows: readonly RowRead[],
  { own, leave }: { own: string; leave: boolean },
  refused: Refusal[],
): ReadPost[] {
  const repeats = new Repeats()
  return rows.flatMap((read) => {
    const { row, post, aside, names } = read
    if (isOther(read, own)) {
      if (leave) {
        refused.push({ row, reason: 'other-account', value: names.account ?? '' })
        return []
      }
      post.account = names.account ?? ''
    }
    const of = repeats.seen(post, row)
    if (of === undefined) return [{ row, post, aside }]
    refused.push({ row, reason: 'duplicate', of })
    return []
  })
}

/** Whether a person has answered what was asked. */
export function isAnswered(question: Question, answers: Answers): boolean {
  if (question.about === 'date-order') return answers.order !== undefined
  if (question.about === 'decimals') return answers.mark !== undefined
  if (question.about === 'other-accounts') return answers.others !== undefined
  return answers.chosen?.[question.meaning] !== undefined
}
