/** What the progress page and the report say about a worksheet. Pure. */
import { elementId } from '../../i18n/routes.ts'
import type { Summary } from '../progress/summary.ts'
import { filledOf, filledOfSection, statusOf } from './filled.ts'
import type { FormState } from './model.ts'
import { type CellField, type FormField, type FormOutline, isGroup } from './outline.ts'

/** A worksheet's outline with its address and the page key of its element ids. */
export interface FormSummaryOutline extends FormOutline {
  href: string
  page: string
}

/**
 * The outline of a worksheet that stands at `href`, its ids and kinds without the words of its fields: pages that tell
 * how far many worksheets are carry one for each.
 */
export function formSummaryOutline(form: FormOutline, href: string, page: string): FormSummaryOutline {
  const sections = form.sections.map(({ id, fields }) => ({
    id,
    title: '',
    fields: fields.map(withoutWords),
  }))
  return { ...form, lead: '', sections, href, page }
}

function withoutWords(field: FormField): FormField {
  if (!isGroup(field)) return cellWithoutWords(field)
  const { id, type, fields, min, max, start, paperRows } = field
  const rows = start.map((row) => ({ id: row.id }))
  return {
    id,
    type,
    label: '',
    row: '',
    fields: fields.map(cellWithoutWords),
    min,
    max,
    start: rows,
    paperRows,
  }
}

function cellWithoutWords(field: CellField): CellField {
  const { hint: _, ...bare } = { ...field, label: '' }
  if (bare.type === 'choice') return { ...bare, choices: bare.choices.map(({ id }) => ({ id, text: '' })) }
  if (bare.type === 'checklist') return { ...bare, lines: bare.lines.map(({ id }) => ({ id, text: '' })) }
  return 'example' in bare ? { ...bare, example: undefined } : bare
}

/** A worksheet is done when all it requires is filled in. Going on leads to the first section that lacks something. */
export function summariseForm(saved: FormState | undefined, outline: FormSummaryOutline): Summary {
  const state = saved ?? { fields: {}, rows: {} }
  const status = statusOf(outline, state)
  const at = lastMoment(state)
  return {
    title: outline.title,
    status,
    ...filledOf(outline, state),
    ...(at > 0 && { at }),
    resume: status === 'started' ? resumeAddress(outline, state) : outline.href,
  }
}

function resumeAddress(outline: FormSummaryOutline, state: FormState): string {
  const open = outline.sections.find((section) => {
    const { done, total } = filledOfSection(section, state)
    return done < total
  })
  return open ? `${outline.href}#${elementId(outline.page, open.id)}` : outline.href
}

function lastMoment({ fields, rows }: FormState): number {
  const all = [...Object.values(fields), ...Object.values(rows)]
  // Not spread into one call: a damaged value may hold more moments than a call takes.
  return all.reduce((latest, { at }) => Math.max(latest, at), 0)
}
