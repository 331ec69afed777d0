/** The usual slips in one line of YAML. Looked at only in a file that can't be read, so guessing is safe. */
import { questionTypes } from '../features/quiz/types/index.ts'
import { allKeys } from './schema-keys.ts'

/** A slip: column offset in the line, and its words. */
export interface LineFault {
  at: number
  what: string
  mend: string
}

const KEY = /^(\s*(?:-\s+)*)([A-Za-z][\w-]*)(\s*):(?=\s|$)\s*(.*)$/
/** Names that begin a line in our files; a line beginning with one of them has lost its colon. */
const NAMES = [
  ...new Set(questionTypes.flatMap(({ fields }) => allKeys(fields))),
  ...['title', 'lead', 'why', 'objectives', 'summary', 'publisher', 'date', 'checked', 'url', 'note'],
  ...['kind', 'minutes', 'intro', 'qualities', 'meaning', 'scenes', 'thread', 'who', 'name', 'time', 'to'],
  ...['ending', 'teaches', 'practice'],
  ...['slots', 'seconds', 'visual', 'audio', 'logline', 'twist', 'shots', 'channels', 'limit', 'sources'],
  ...['term', 'english', 'definition', 'release', 'short', 'headline', 'audience', 'modules', 'lessons'],
]
const LOST_COLON = new RegExp(`^\\s*(?:-\\s+)?(${NAMES.join('|')})(?=\\s|$)(?!\\s*:)`)

/** Tells which lines belong to a text after `|` or `>`, where everything is allowed. */
export function inBlockText(lines: string[]): boolean[] {
  let limit: number | undefined
  return lines.map((line) => {
    const indent = line.search(/\S/)
    if (limit !== undefined && (indent < 0 || indent > limit)) return true
    limit = /:\s+[|>][-+\d]*\s*$/.test(line) ? Math.max(indent, 0) : undefined
    return false
  })
}

/** What is wrong with a line; undefined when it looks right. `next` tells a text of two lines from a slip. */
export function explainLine(line: string, next: string | undefined): LineFault | undefined {
  const tab = /^ *\t/.exec(line)
  if (tab) {
    const mend = 'hapus Tab di awal baris, lalu ketik spasi sebanyak pada baris yang sederajat.'
    return { at: tab[0].length - 1, what: 'Baris ini diawali tombol Tab, padahal harus spasi.', mend }
  }
  const bare = line.trim()
  if (bare === '' || bare.startsWith('#') || bare === '---') return undefined
  const dash = /^\s*-(?=[A-Za-z][\w-]*:(\s|$))/.exec(line)
  if (dash) {
    return {
      at: dash[0].length - 1,
      what: 'Sesudah tanda `-` harus ada spasi.',
      mend: 'tulis `- ` lalu isinya.',
    }
  }
  const noSpace = /^\s*(?:-\s+)?([a-z][\w-]*):(?=[^\s/])/.exec(line)
  if (noSpace) {
    const at = noSpace[0].length - 1
    const name = noSpace[1]
    return { at, what: `Sesudah titik dua pada \`${name}:\` harus ada spasi.`, mend: `tulis \`${name}: …\`.` }
  }
  const noColon = LOST_COLON.exec(line)
  if (noColon) {
    const name = noColon[1]
    const at = noColon[0].length
    return { at, what: `Titik dua sesudah \`${name}\` belum ada.`, mend: `tulis \`${name}: …\`.` }
  }
  const pair = KEY.exec(line)
  const item = pair ? undefined : /^(\s*(?:-\s+)+)(.*)$/.exec(line)
  const value = pair?.[4] ?? item?.[2]
  if (value === undefined || value === '') return undefined
  const fault = explainValue(value, pair?.[2], next)
  return fault && { ...fault, at: line.length - value.length + fault.at }
}

function explainValue(
  value: string,
  name: string | undefined,
  next: string | undefined,
): LineFault | undefined {
  const first = value[0] ?? ''
  if (first === '"' || first === "'") return explainQuoted(value, first, next)
  if ('@`%&!*'.includes(first)) {
    const what = `Teks yang diawali \`${first}\` harus diapit tanda kutip.`
    return {
      at: 0,
      what,
      mend: `apit seluruh teks dengan tanda kutip tunggal lurus: \`${quoted(value, name)}\`.`,
    }
  }
  if (first === '[' || first === '{') {
    const close = first === '[' ? ']' : '}'
    if (value.split(first).length === value.split(close).length) return undefined
    return {
      at: 0,
      what: `Kurung \`${first}\` belum ditutup.`,
      mend: `tambahkan \`${close}\` pada akhirnya.`,
    }
  }
  if (/^-\s/.test(value) && name !== undefined) {
    const what = `Daftar untuk \`${name}\` harus dimulai pada baris baru.`
    return { at: 0, what, mend: 'pindahkan butir `- …` ke baris berikutnya, dengan spasi di awalnya.' }
  }
  const colon = /:(\s|$)/.exec(value.replace(/\s#.*$/, ''))
  if (!colon || (name === undefined && !/\s/.test(value.slice(0, colon.index)))) return undefined
  const what = 'Ada titik dua di dalam teks, sehingga teks terbaca sebagai nama baru.'
  const mend = `apit seluruh teks dengan tanda kutip tunggal lurus: \`${quoted(value, name)}\`.`
  return { at: colon.index, what, mend }
}

function explainQuoted(value: string, quote: string, next: string | undefined): LineFault | undefined {
  const end = quote === '"' ? /^"(?:[^"\\]|\\.)*"/.exec(value) : /^'(?:[^']|'')*'/.exec(value)
  if (!end) {
    const goesOn = next !== undefined && next.trim() !== '' && !KEY.test(next) && !/^\s*-\s/.test(next)
    if (goesOn) return undefined
    const what = `Tanda kutip \`${quote}\` di awal teks belum ditutup.`
    return { at: 0, what, mend: `tambahkan \`${quote}\` pada akhir teks, atau hapus yang di awal.` }
  }
  const rest = value.slice(end[0].length)
  if (rest.trim() === '' || /^\s+#/.test(rest)) return undefined
  return {
    at: end[0].length,
    what: `Masih ada teks sesudah tanda kutip penutup \`${quote}\`.`,
    mend: 'pakai tanda kutip lengkung “ ” di dalam kalimat, atau pindahkan penutupnya ke akhir teks.',
  }
}

/** The text in quotation marks, shortened, as an example. */
function quoted(value: string, name: string | undefined): string {
  const short = value.length > 40 ? `${value.slice(0, 36).trimEnd()} …` : value
  return `${name ? `${name}: ` : '- '}'${short.replaceAll("'", "''")}'`
}
