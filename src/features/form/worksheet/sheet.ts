/** What the parts of a worksheet's view share: where they stand, what is kept, and how they hear of it. */
import { useEffect, useState } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import type { Atom, ReadableAtom } from '../../../storage/atom.ts'
import type { Durable } from '../../../storage/durable.ts'
import type { Computed } from '../formulas.ts'
import { type FieldValue, type FormState, setField } from '../model.ts'
import type { FormOutline, GroupField, Id } from '../outline.ts'

/** One worksheet on one page. */
export interface Sheet {
  form: FormOutline
  /** Page key: the start of every element id. */
  page: string
  locale: Locale
  $form: Durable<FormState>
  /** By key; changes a moment after the fields do. */
  $computed: ReadableAtom<Map<string, Computed>>
  /** What a screen reader says next. */
  $said: Atom<string>
  /** False while the view has to show what the server drew, which knows nothing of what is kept. */
  live: boolean
}

/** The row of a group in which a field stands; undefined outside of groups. */
export type Place = { group: GroupField; row: Id } | undefined

/** What every view of a field gets. */
export interface CellProps<F> {
  sheet: Sheet
  field: F
  place: Place
  /** Without hint and example: they stand at the first row only. */
  brief: boolean
}

/** Last part of the element id of the part that prints and saves. */
export const PRINT_PART = 'cetak'

/** What the server and the first render know. */
export const UNTOUCHED: FormState = { fields: {}, rows: {} }

/**
 * One thing read out of what is kept, drawn anew only when this one thing changes: a phone would be too slow to
 * draw a whole worksheet at each key.
 */
export function useKept<T extends string | number | boolean>(
  { $form, live }: Sheet,
  read: (state: FormState) => T,
): T {
  const kept = read(live ? $form.get() : UNTOUCHED)
  const [, redraw] = useState(kept)
  useEffect(() => $form.subscribe((state) => redraw(read(state))), [$form])
  return kept
}

/** Fills in what is kept under a key. */
export function write({ $form }: Sheet, key: string, value: FieldValue): void {
  $form.change((old, now) => setField(old, key, value, now))
}

/** Element id of a field, and the name of its controls. @param key `field` or `group/row/field` */
export function elementOf({ page }: { page: string }, key: string): string {
  return elementId(page, ...key.split('/'))
}

/** A kept value of a field of text; '' when there is none or one of another kind. */
export function textOf(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value : ''
}
