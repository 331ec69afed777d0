/** Turns what zod finds into sentences for editors: one place for all schemas of the content. */
import type { z } from 'astro/zod'
import { didYouMean, nearest } from '../yaml/nearest.ts'
import { asId } from './as-id.ts'
import { type Problem, problemAt } from './problem.ts'
import { keysAt } from './schema-keys.ts'
import { isRecord, type Path, valueAt, type YamlFile } from './yaml-file.ts'

type Issue = z.core.$ZodIssue
type Words = [what: string, mend: string]

/** How a field is written, for the mend line. */
const EXAMPLES: Record<string, string> = {
  id: 'id: jejak-digital',
  date: 'date: "2026-11-24"',
  checked: 'checked: "2026-11-24"',
  url: 'url: https://contoh.go.id/berkas',
  release: 'release: "2026-11"',
  name: 'name: Warga (contoh)',
  difficulty: 'difficulty: sedang',
  minutes: 'minutes: 40',
  start: 'start: "08.00"',
  publishedAt: 'publishedAt: "2026-09-08T15:06"',
}

/** Checks the value at `path` against a schema; gives the parsed value or the problems. */
export function checkShape<T>(
  schema: z.ZodType<T>,
  yaml: YamlFile,
  path: Path,
  subject?: string,
): { fields: T; problems: [] } | { fields: undefined; problems: Problem[] } {
  const raw = valueAt(yaml.value, path)
  const result = schema.safeParse(raw)
  if (result.success) return { fields: result.data, problems: [] }
  const { issues } = result.error
  const problems = issues
    .filter((issue) => !isEcho(issue, issues, schema, raw))
    .flatMap((issue) => explain(issue, schema, raw, yaml, path, subject))
  return { fields: undefined, problems }
}

/** A second finding about one slip: a field under a mistyped name, a wrong type of a wrong length. */
function isEcho(issue: Issue, issues: Issue[], schema: z.ZodType, raw: unknown): boolean {
  const same = (path: PropertyKey[]) => path.join('/') === issue.path.join('/')
  if (issues.some((other) => other !== issue && other.code === 'invalid_type' && same(other.path)))
    return true
  if (valueAt(raw, issue.path) !== undefined) return false
  return issues.some(
    (other) =>
      other.code === 'unrecognized_keys' &&
      other.keys.some((key) => {
        const here = valueAt(raw, other.path)
        const meant = meantKey(key, keysAt(schema, other.path), isRecord(here) ? Object.keys(here) : [])
        return meant !== undefined && same([...other.path, meant])
      }),
  )
}

function explain(
  issue: Issue,
  schema: z.ZodType,
  raw: unknown,
  yaml: YamlFile,
  path: Path,
  subject: string | undefined,
): Problem[] {
  const at = [...path, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path)
    const here = valueAt(raw, issue.path)
    return issue.keys.map((key) => {
      const [what, mend] = unknownKey(key, known, isRecord(here) ? Object.keys(here) : [])
      return problemAt(yaml.placeOfKey([...at, key]), what, mend, subject)
    })
  }
  const value = valueAt(raw, issue.path)
  const place = value === null ? yaml.placeOfKey(at) : yaml.placeOf(at)
  return [problemAt(place, ...words(issue, fieldName(issue.path), value), subject)]
}

/** Another key of the same thing that is missing and near is most probably what was meant. */
function meantKey(key: string, known: string[], used: string[]): string | undefined {
  if (key.startsWith('-')) return undefined
  const free = known.filter((name) => !used.includes(name))
  return nearest(key, free) ?? nearest(key, known)
}

function unknownKey(key: string, known: string[], used: string[]): Words {
  const meant = meantKey(key, known, used)
  const what = `Nama \`${key}\` tidak dikenal di sini.`
  if (key.startsWith('-')) return [what, `beri spasi sesudah tanda \`-\`: \`- ${key.slice(1)}: …\`.`]
  if (meant) return [`${what} Maksud Anda \`${meant}\`?`, `ganti \`${key}\` menjadi \`${meant}\`.`]
  return [what, `hapus baris itu, atau pakai salah satu dari: ${list(known)}.`]
}

function words(issue: Issue, name: string, value: unknown): Words {
  if (value === undefined) return [`${name} belum ditulis.`, `tambahkan \`${example(issue.path)}\`.`]
  if (value === null) return [`${name} masih kosong.`, `tulis isinya, misalnya \`${example(issue.path)}\`.`]
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, name, value, issue.path)
    case 'invalid_value': {
      const options = issue.values.map(String)
      const what = `Isi ${name}, \`${String(value)}\`, tidak dikenal.${didYouMean(String(value), options)}`
      return [what, `tulis salah satu dari: ${list(options)}.`]
    }
    case 'too_small':
      return [
        own(issue) ?? `Isi ${name} terlalu sedikit (paling sedikit ${issue.minimum}).`,
        isNumber(issue) ? 'tulis angka yang lebih besar.' : 'lengkapi isinya.',
      ]
    case 'too_big':
      return [
        own(issue) ?? `Isi ${name} terlalu panjang (paling banyak ${issue.maximum}).`,
        isNumber(issue) ? 'tulis angka yang lebih kecil.' : 'ringkas isinya.',
      ]
    case 'invalid_union':
      return [`Susunan ${name} tidak dikenal.`, own(issue) ?? `tulis seperti \`${example(issue.path)}\`.`]
    default: {
      const mend = isExampled(issue.path)
        ? `tulis seperti \`${example(issue.path, value)}\`.`
        : 'tulis ulang bagian ini.'
      return [own(issue) ?? `Isi ${name} tidak sesuai bentuknya.`, mend]
    }
  }
}

function wrongType(expected: string, name: string, value: unknown, path: PropertyKey[]): Words {
  if (expected === 'string' && typeof value !== 'object') {
    const field = lastName(path)
    const written = `${field ? `${field}: ` : ''}"${String(value)}"`
    const kind = typeof value === 'boolean' ? 'pilihan ya atau tidak' : 'angka'
    return [
      `${name} terbaca sebagai ${kind}, padahal harus teks.`,
      `apit dengan tanda kutip lurus: \`${written}\`.`,
    ]
  }
  if ((expected === 'number' || expected === 'int') && isExampled(path)) {
    return [`${name} harus berupa angka bulat.`, `tulis seperti \`${example(path)}\`.`]
  }
  const form = FORMS[expected] ?? [`berupa ${expected}`, 'tulis ulang bagian ini.']
  return [`${name} harus ${form[0]}.`, form[1]]
}

const FORMS: Record<string, Words> = {
  string: [
    'berupa satu teks',
    'tulis teksnya pada satu baris; bila memuat titik dua, apit dengan tanda kutip lurus.',
  ],
  array: ['berupa daftar', 'tulis setiap butir pada baris baru yang diawali `- `.'],
  object: ['berisi baris-baris `nama: isi`', 'tulis setiap bagian pada baris baru, misalnya `text: …`.'],
  int: ['berupa angka bulat', 'tulis angka tanpa koma dan titik, misalnya `60`.'],
  number: ['berupa angka', 'tulis angka tanpa tanda kutip, dengan titik sebagai tanda desimal: `62.9`.'],
  boolean: ['berisi `true` atau `false`', 'tulis `true` atau `false` tanpa tanda kutip.'],
}

/** The schema's own sentence; zod's default ones are English. */
function own(issue: Issue): string | undefined {
  return /^(Invalid|Too |Unrecognized)/.test(issue.message) ? undefined : issue.message
}

function isNumber(issue: Issue): boolean {
  return 'origin' in issue && (issue.origin === 'number' || issue.origin === 'int')
}

function lastName(path: PropertyKey[]): string | undefined {
  const last = path.at(-1)
  return typeof last === 'string' ? last : undefined
}

/** "`feedback` pada butir ke-2 `choices`" for ["choices", 1, "feedback"]. */
function fieldName(path: PropertyKey[]): string {
  const last = path.at(-1)
  if (last === undefined) return 'Bagian ini'
  if (typeof last === 'number')
    return `Butir ke-${last + 1} ${path.length > 1 ? `\`${String(path.at(-2))}\`` : ''}`.trim()
  const index = path.at(-2)
  if (typeof index !== 'number') return `\`${String(last)}\``
  const group = path.at(-3)
  return `\`${String(last)}\` pada butir ke-${index + 1}${group === undefined ? '' : ` \`${String(group)}\``}`
}

function isExampled(path: PropertyKey[]): boolean {
  return Object.hasOwn(EXAMPLES, lastName(path) ?? '')
}

function example(path: PropertyKey[], value?: unknown): string {
  const field = lastName(path)
  if (field === undefined) return '- …'
  const id = field === 'id' && typeof value === 'string' ? asId(value) : ''
  if (id) return `id: ${id}`
  return EXAMPLES[field] ?? `${field}: …`
}

function list(names: string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
