/**
 * What the YAML files of authors share: fields with messages in Bahasa Indonesia, and the shape of what the rules
 * of meaning find. Runs at build only.
 */
import { z } from 'astro/zod'

/**
 * A fault of meaning in one question or exercise. `path` points into the author's YAML of that one; `what` is a
 * sentence, `mend` what to do about it (lower case, so that it can follow "Perbaikan: ").
 */
export interface Finding {
  rule: string
  path: (string | number)[]
  what: string
  mend: string
}

/** Zod's issue, as far as the messages here need it. */
export interface Issue {
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

/** Whether nothing was written: YAML gives null for a key without a value. */
export function isMissing(issue: Issue): boolean {
  return issue.input === undefined || issue.input === null
}
