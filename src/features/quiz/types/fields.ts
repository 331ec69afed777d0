/**
 * What every question type shares of the authors' syntax, and the shape of what the lint rules find. Runs at
 * build only. Messages are for authors, so they are in Bahasa Indonesia.
 */
import { z } from 'astro/zod'
import type { Id, QuestionBase, Type } from '../model.ts'

/**
 * A fault of meaning in one question. `path` points into the author's YAML of that question; `what` is a
 * sentence, `mend` what to do about it (lower case, so that it can follow "Perbaikan: ").
 */
export interface Finding {
  rule: string
  path: (string | number)[]
  what: string
  mend: string
}

/** Zod's issue, as far as the messages here need it. */
interface Issue {
  code?: string | undefined
  input?: unknown
  keys?: unknown
}

/** Error map of an object: names unknown keys, mostly typing errors, and says what else is wrong. */
export function objectError(issue: Issue): string {
  if (issue.code === 'unrecognized_keys' && Array.isArray(issue.keys)) {
    return `Kunci tidak dikenal: ${issue.keys.map((key) => `\`${String(key)}\``).join(', ')}.`
  }
  return isMissing(issue) ? 'Bagian ini belum ditulis.' : 'Tulis sebagai pasangan kunci dan isi.'
}

/** Error map of a field that is `true` or `false`. */
export function booleanError(): string {
  return 'Tulis `true` atau `false`.'
}

/** Error map of a list field called `name`. */
export function listError(name: string): (issue: Issue) => string {
  return (issue) => (isMissing(issue) ? `${name} belum ditulis.` : `${name} harus berupa daftar.`)
}

/** Error map of a number field called `name`. */
export function numberError(name: string): (issue: Issue) => string {
  return (issue) =>
    isMissing(issue)
      ? `${name} belum ditulis.`
      : `${name} harus berupa angka dengan titik desimal, misalnya 62.9.`
}

/** A text that must not be blank, trimmed. YAML numbers and dates need quotation marks to be texts. */
export function textField(name: string) {
  return z
    .string({
      error: (issue: Issue) =>
        isMissing(issue) ? `${name} belum ditulis.` : `${name} harus berupa teks; apit dengan tanda kutip.`,
    })
    .trim()
    .min(1, `${name} masih kosong.`)
}

/** A permanent content id called `name`. */
export function idField(name: string) {
  return textField(name)
    .regex(
      /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
      `${name} hanya boleh berisi huruf kecil, angka, dan tanda hubung, serta diawali huruf.`,
    )
    .max(40, `${name} paling panjang 40 karakter.`)
}

/** The fields that every question has. */
export const commonFields = {
  /** Permanent and unique in the course: saved answers hang on it. */
  id: idField('Id soal (`id`)'),
  /** The question itself; `*italic*` and `**bold**` are allowed. */
  prompt: textField('Pertanyaan (`prompt`)'),
  /** Points for a fully right answer; 1 unless written. */
  points: z
    .number({ error: numberError('Nilai (`points`)') })
    .positive('Nilai (`points`) harus lebih dari 0.')
    .default(1),
  /** Id of the objective that the question tests. */
  objective: idField('Id tujuan (`objective`)').optional(),
  /** The section to read again: its id in this lesson, or lesson and section. */
  repeat: z.union(
    [
      idField('Id bagian (`repeat`)'),
      z.strictObject(
        { lesson: idField('Id pelajaran (`lesson`)'), section: idField('Id bagian (`section`)') },
        { error: objectError },
      ),
    ],
    {
      error: (issue: Issue) =>
        isMissing(issue)
          ? 'Bagian yang perlu dibaca ulang (`repeat`) belum ditulis.'
          : 'Tulis id bagian, atau `{ lesson: …, section: … }` untuk bagian di pelajaran lain.',
    },
  ),
}

const commonObject = z.object(commonFields)

/** The common fields as they come out of the schema. */
export type CommonFields = z.output<typeof commonObject>

/** The model's common part of a question in the lesson with the id `lesson`. */
export function commonFromFields(fields: CommonFields, lesson: Id): Omit<QuestionBase<Type>, 'type'> {
  const { id, prompt, points, objective, repeat } = fields
  const place = typeof repeat === 'string' ? { lesson, section: repeat } : repeat
  return { id, prompt, points, objective, repeat: place }
}

/** YAML gives null for a key without a value. */
function isMissing(issue: Issue): boolean {
  return issue.input === undefined || issue.input === null
}
