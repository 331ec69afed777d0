/** In which order a column of dates writes day and month: proven by its own values, or to be asked. Pure. */
import type { DateOrder, ReadDate } from './dates.ts'

type Three = ReadDate & { status: 'orders' }
export interface DatedRow {
  row: number
  text: string
  read: Three
}

export interface ColumnOrder {
  /** How what is written in each form is read, by `formOf`. */
  byForm: Map<string, DateOrder>
  /** The first value that proves the order of the column. */
  proof?: DatedRow & { order: DateOrder }
  /** Rows that can be read in several ways, and nothing of the same form proves one. */
  open: DatedRow[]
  /** Ways in which the open rows can be read. */
  choices: DateOrder[]
  /** How they are read as long as nobody said otherwise. */
  proposed: DateOrder
}

/**
 * Finds the order. A value such as 13/07/2026 proves it for all that are written in the same form: the same sign, as many digits
 * of the year, noughts before single digits or none. Of what is written in another form it says only what is likely: in lists
 * kept by hand, and in files that Excel has half understood, both orders stand side by side.
 * @param usual the order that is likely without any proof
 */
export function columnOrder(rows: readonly DatedRow[], usual: DateOrder): ColumnOrder {
  const forms = groupByForm(rows)
  const byForm = new Map<string, DateOrder>()
  const open: DatedRow[] = []
  let proof: ColumnOrder['proof']
  for (const [form, group] of forms) {
    const evidence = [...group, ...relatives(forms, form)]
    const order = provenOrder(evidence)
    if (order) {
      byForm.set(form, order)
      const proving = evidence.find(({ read }) => isProof(read, order))
      if (!proof && proving) proof = { ...proving, order }
    } else open.push(...group.filter(({ read }) => new Set(Object.values(read.orders)).size > 1))
  }
  open.sort((a, b) => a.row - b.row)
  const choices = [...new Set(open.flatMap(({ read }) => waysOf(read)))].filter(
    (order) => order !== 'year' || looksLikeYears(open),
  )
  const likely = proof?.order ?? majority(rows) ?? usual
  const proposed = choices.includes(likely) ? likely : (choices[0] ?? likely)
  return { byForm, open, choices, proposed, ...(proof && { proof }) }
}

/** The day of a value, in the order of its column; `undefined` when it is none in that order. */
export function dayIn(
  read: Three,
  { byForm, proposed }: ColumnOrder,
  chosen?: DateOrder,
): string | undefined {
  const order = byForm.get(formOf(read)) ?? chosen ?? proposed
  // What is a date in one order only is read so, whatever the others say.
  return read.orders[order] ?? Object.values(read.orders)[0]
}

/** How a value is written, so that one may speak for another. */
function formOf({ shape, padding }: Three): string {
  return `${shape}${padding}`
}

function groupByForm(rows: readonly DatedRow[]): Map<string, DatedRow[]> {
  const groups = new Map<string, DatedRow[]>()
  for (const row of rows) {
    const form = formOf(row.read)
    const group = groups.get(form)
    if (group) group.push(row)
    else groups.set(form, [row])
  }
  return groups
}

/** Rows whose form differs in nothing: 13/12/2026 shows no noughts and speaks for both ways of writing them. */
function relatives(forms: Map<string, DatedRow[]>, form: string): DatedRow[] {
  const [, shape = '', padding] = /^(.*)(padded|bare|either)$/.exec(form) ?? []
  const others = padding === 'either' ? ['padded', 'bare'] : ['either']
  return others.flatMap((other) => forms.get(`${shape}${other}`) ?? [])
}

function provenOrder(rows: readonly DatedRow[]): DateOrder | undefined {
  const orders: DateOrder[] = ['day', 'month', 'year']
  const left = orders.filter(
    (order) =>
      rows.every(({ read }) => read.orders[order] !== undefined) &&
      (order !== 'year' || looksLikeYears(rows)),
  )
  return left.length === 1 ? left[0] : undefined
}

/** Years stay the same from row to row while days change. */
function looksLikeYears(rows: readonly DatedRow[]): boolean {
  const distinct = (part: number) => new Set(rows.map(({ read }) => read.parts[part])).size
  return distinct(0) < distinct(2)
}

/** Whether a value can't be read with day and month the other way round. */
function isProof({ orders }: Three, order: DateOrder): boolean {
  return order === 'day' ? !orders.month : order === 'month' ? !orders.day : true
}

/** What most of the values that can be read in one way say. */
function majority(rows: readonly DatedRow[]): DateOrder | undefined {
  const counts = new Map<DateOrder, number>()
  for (const { read } of rows) {
    const [only, ...more] = waysOf(read)
    if (only && more.length === 0) counts.set(only, (counts.get(only) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

function waysOf(read: Three): DateOrder[] {
  return (['day', 'month', 'year'] as const).filter((order) => read.orders[order] !== undefined)
}
