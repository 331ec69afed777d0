/**
 * Finds tags, comments and stray brackets in a lesson. The MDX parser stops at the first mistake and speaks
 * of characters; this reads on after each one and speaks of tags.
 */
import { tagRule } from './tags.ts'

/** One attribute of a tag; offsets are into the file. */
export interface Attribute {
  name: string
  value: string
  start: number
  valueStart: number
}

/** What stands in the text, in order. A closed opening tag is `<Quiz />`. */
export type Token =
  | {
      kind: 'open'
      name: string
      attributes: Attribute[]
      closed: boolean
      faulty: boolean
      start: number
      end: number
    }
  | { kind: 'close'; name: string; start: number; end: number }
  | { kind: 'comment'; text: string; start: number; end: number }

/** A mistake at an offset. */
export interface Fault {
  at: number
  what: string
  mend: string
}

/** All tokens and faults from an offset to the end. */
export function scanMdx(text: string, from: number): { tokens: Token[]; faults: Fault[] } {
  const tokens: Token[] = []
  const faults: Fault[] = []
  const special = /[\\`{}<]/g
  let at = from
  while (true) {
    special.lastIndex = at
    const found = special.exec(text)
    if (!found) return { tokens, faults }
    at = found.index
    if (found[0] === '\\') at += 2
    else if (found[0] === '`') at = afterCode(text, at)
    else if (found[0] === '<') at = scanTag(text, at, tokens, faults)
    else at = scanBrace(text, at, tokens, faults)
  }
}

/** The offset after a code span or fence; an unpaired backtick is text. */
function afterCode(text: string, at: number): number {
  const run = match(/`+/y, text, at)?.[0] ?? '`'
  const fenced = run.length >= 3 && /(^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 80), at))
  const close = text.indexOf(run, at + run.length)
  const blank = /\n\s*\n/.exec(text.slice(at, close < 0 ? undefined : close))
  if (close < 0) return fenced ? text.length : at + run.length
  return blank && !fenced ? at + run.length : close + run.length
}

function scanBrace(text: string, at: number, tokens: Token[], faults: Fault[]): number {
  const comment = match(/\{\s*\/\*((?:(?!\*\/|\{\/\*)[\s\S])*)\*\/\s*\}/y, text, at)
  if (comment) {
    const end = at + comment[0].length
    tokens.push({ kind: 'comment', text: (comment[1] ?? '').trim(), start: at, end })
    return end
  }
  const id = match(/\{\s*#\s*([^}\s]*)\s*\}/y, text, at)
  const expression = match(/\{[^{}\n]*\}/y, text, at)
  if (id) {
    const what = `Id \`${id[0]}\` ditulis tanpa tanda komentar.`
    faults.push({ at, what, mend: `ganti menjadi \`{/* #${id[1]} */}\`.` })
    tokens.push({ kind: 'comment', text: `#${id[1]}`, start: at, end: at + id[0].length })
  } else if (text.startsWith('{/*', at)) {
    const mend = 'akhiri dengan `*/}`, misalnya `{/* #kredibel */}`.'
    faults.push({ at, what: 'Komentar `{/*` belum ditutup.', mend })
    const meant = match(/\{\/\*\s*(#[\w-]+)/y, text, at)?.[1]
    if (meant) tokens.push({ kind: 'comment', text: meant, start: at, end: lineEnd(text, at) })
  } else if (expression) {
    const what = `Kurung kurawal \`${shorten(expression[0])}\` tidak dapat dipakai dalam teks.`
    faults.push({ at, what, mend: 'pakai tanda kurung biasa ( ), atau hapus kurungnya.' })
    return at + expression[0].length
  } else {
    const what = `Ada kurung kurawal \`${text[at]}\` tanpa pasangan.`
    faults.push({ at, what, mend: 'hapus kurung itu; untuk id judul, tulis `{/* #kredibel */}`.' })
  }
  return id ? at + id[0].length : text.startsWith('{/*', at) ? lineEnd(text, at) : at + 1
}

function scanTag(text: string, at: number, tokens: Token[], faults: Fault[]): number {
  if (text.startsWith('<!--', at)) {
    faults.push({
      at,
      what: 'Komentar `<!-- … -->` tidak dikenal dalam pelajaran.',
      mend: 'tulis `{/* … */}`, atau hapus komentarnya.',
    })
    const end = text.indexOf('-->', at)
    return end < 0 ? lineEnd(text, at) : end + 3
  }
  const address = match(/<((?:https?:|mailto:|www\.)[^>\s]*|[\w.+-]+@[\w.-]+)>?/y, text, at)
  if (address) {
    const mend = `tulis \`[teks tautan](${address[1]})\`.`
    faults.push({ at, what: 'Alamat tidak dapat ditulis di antara `<` dan `>`.', mend })
    return at + address[0].length
  }
  const close = match(/<\s*\/\s*([A-Za-z][\w.-]*)?\s*(>?)/y, text, at)
  if (close) {
    const name = close[1]
    if (name && close[2]) tokens.push({ kind: 'close', name, start: at, end: at + close[0].length })
    else
      faults.push({
        at,
        what: `Tag penutup \`${close[0].trim()}\` tidak lengkap.`,
        mend: 'tulis seperti `</Note>`.',
      })
    return at + close[0].length
  }
  const open = match(/<([A-Za-z][\w.-]*)/y, text, at)
  if (open?.[1] !== undefined) return scanOpen(text, at, open[1], tokens, faults)
  faults.push({
    at,
    what: 'Ada tanda `<` yang bukan awal tag.',
    mend: 'tulis dengan kata, misalnya “kurang dari”, atau lengkapi tagnya.',
  })
  return at + 1
}

function scanOpen(text: string, start: number, name: string, tokens: Token[], faults: Fault[]): number {
  const attributes: Attribute[] = []
  const none = tagRule(name)?.holds === 'none'
  let at = start + 1 + name.length
  while (true) {
    at += match(/(?:[^\S\n]|\n(?![^\S\n]*\n))*/y, text, at)?.[0].length ?? 0
    const end = match(/(\/?)\s*>/y, text, at)
    if (end) {
      at += end[0].length
      tokens.push({ kind: 'open', name, attributes, closed: end[1] === '/', faulty: false, start, end: at })
      return at
    }
    const next = scanAttribute(text, at, name)
    if ('fault' in next) {
      faults.push(next.fault)
      const meant = salvage(text, at)
      if (meant) attributes.push(meant)
      const rest = match(/[^>\n]*?(\/?)>/y, text, at)
      at = rest ? at + rest[0].length : lineEnd(text, at)
      const closed = none || rest?.[1] === '/'
      tokens.push({ kind: 'open', name, attributes, closed, faulty: true, start, end: at })
      return at
    }
    attributes.push(next.attribute)
    at = next.end
  }
}

type Scanned = { attribute: Attribute; end: number } | { fault: Fault }

function scanAttribute(text: string, at: number, tag: string): Scanned {
  const head = match(/([A-Za-z_][\w-]*)(\s*=\s*)?/y, text, at)
  const name = head?.[1]
  if (!head || name === undefined) {
    const example = tagRule(tag)?.example
    const mend = example ? `tutup dengan \`>\`; contoh yang benar: \`${example}\`.` : 'tutup dengan `>`.'
    return {
      fault: { at, what: `Tag \`<${tag}\` tidak ditutup dengan \`>\`, atau ada tanda yang tersesat.`, mend },
    }
  }
  const valueAt = at + head[0].length
  const mend = `tulis \`${name}="…"\` dengan tanda kutip lurus.`
  if (head[2] === undefined) {
    return { fault: { at, what: `\`${name}\` pada tag \`<${tag}>\` belum diberi isi.`, mend } }
  }
  const first = text[valueAt] ?? ''
  if ('“”„‘’'.includes(first) && first !== '') {
    return {
      fault: {
        at: valueAt,
        what: `Isi \`${name}\` pada tag \`<${tag}>\` diapit tanda kutip lengkung.`,
        mend,
      },
    }
  }
  if (first !== '"' && first !== "'") {
    return {
      fault: { at: valueAt, what: `Isi \`${name}\` pada tag \`<${tag}>\` tidak diapit tanda kutip.`, mend },
    }
  }
  const value = match(first === '"' ? /"([^"\n]*)"/y : /'([^'\n]*)'/y, text, valueAt)
  if (!value || /<\w|\/>/.test(value[1] ?? '')) {
    const what = `Tanda kutip pembuka isi \`${name}\` pada tag \`<${tag}>\` belum ditutup.`
    return { fault: { at: valueAt, what, mend: 'tambahkan tanda kutip lurus pada akhir isinya.' } }
  }
  const end = valueAt + value[0].length
  if (!/[\s/>]/.test(text[end] ?? ' ')) {
    const what = `Ada tanda kutip lurus di dalam isi \`${name}\` pada tag \`<${tag}>\`.`
    return { fault: { at: end, what, mend: 'di dalam isi, pakai tanda kutip lengkung “ ”.' } }
  }
  return { attribute: { name, value: value[1] ?? '', start: at, valueStart: valueAt + 1 }, end }
}

/** The attribute as it was probably meant, so that what it names does not seem unused as well. */
function salvage(text: string, at: number): Attribute | undefined {
  const found = match(/([A-Za-z_][\w-]*)\s*=\s*["'“”‘’]*([\w.-]+)/y, text, at)
  if (!found?.[1] || !found[2]) return undefined
  return { name: found[1], value: found[2], start: at, valueStart: at + found[0].length - found[2].length }
}

/** Runs a sticky pattern at an offset. */
function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

function shorten(text: string): string {
  return text.length > 30 ? `${text.slice(0, 28)}…}` : text
}
