/**
 * Finds tags, comments and stray brackets in a lesson or a deck. The MDX parser stops at the first mistake and speaks
 * of characters; this reads on after each one and speaks of tags.
 */
import { scanBrace } from './mdx-braces.ts'
import type { Attribute, Fault, Token } from './mdx-token.ts'
import { lineEnd, match } from './scan-at.ts'
import { LESSON } from './tags.ts'
import { tagRule, type Vocabulary } from './vocabulary.ts'

/** All tokens and faults from an offset to the end. */
export function scanMdx(
  text: string,
  from: number,
  vocabulary: Vocabulary = LESSON,
): { tokens: Token[]; faults: Fault[] } {
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
    else if (found[0] === '<') at = scanTag(text, at, tokens, faults, vocabulary)
    else at = scanBrace(text, at, tokens, faults, vocabulary)
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

function scanTag(text: string, at: number, tokens: Token[], faults: Fault[], vocabulary: Vocabulary): number {
  if (text.startsWith('<!--', at)) {
    faults.push({
      at,
      what: `Komentar \`<!-- … -->\` tidak dikenal dalam ${vocabulary.where}.`,
      mend: vocabulary.ids
        ? 'tulis `{/* … */}`, atau hapus komentarnya.'
        : 'hapus, atau pindahkan isinya ke dalam `<Catatan>`.',
    })
    const end = text.indexOf('-->', at)
    return end < 0 ? lineEnd(text, at) : end + 3
  }
  const address = match(/<((?:https?:|mailto:|www\.)[^>\s]*|[\w.+-]+@[\w.-]+)>?/y, text, at)
  if (address) {
    const mend = vocabulary.slides
      ? 'hapus, atau tulis `<Qr href="https://…">Kalimat pendek.</Qr>`.'
      : `tulis \`[teks tautan](${address[1]})\`.`
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
        mend: `tulis seperti \`${vocabulary.closing}\`.`,
      })
    return at + close[0].length
  }
  const open = match(/<([A-Za-z][\w.-]*)/y, text, at)
  if (open?.[1] !== undefined) return scanOpen(text, at, open[1], tokens, faults, vocabulary)
  faults.push({
    at,
    what: 'Ada tanda `<` yang bukan awal tag.',
    mend: 'tulis dengan kata, misalnya “kurang dari”, atau lengkapi tagnya.',
  })
  return at + 1
}

function scanOpen(
  text: string,
  start: number,
  name: string,
  tokens: Token[],
  faults: Fault[],
  vocabulary: Vocabulary,
): number {
  const attributes: Attribute[] = []
  const rule = tagRule(name, vocabulary)
  const none = rule?.holds === 'none'
  let at = start + 1 + name.length
  while (true) {
    at += match(/(?:[^\S\n]|\n(?![^\S\n]*\n))*/y, text, at)?.[0].length ?? 0
    const end = match(/(\/?)\s*>/y, text, at)
    if (end) {
      at += end[0].length
      tokens.push({ kind: 'open', name, attributes, closed: end[1] === '/', faulty: false, start, end: at })
      return at
    }
    const next = scanAttribute(text, at, name, rule?.example)
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

function scanAttribute(text: string, at: number, tag: string, example: string | undefined): Scanned {
  const head = match(/([A-Za-z_][\w-]*)(\s*=\s*)?/y, text, at)
  const name = head?.[1]
  if (!head || name === undefined) {
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
