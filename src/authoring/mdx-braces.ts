/** Reads what stands in curly brackets: comments with ids in lessons, and nothing at all in slides. */
import type { Fault, Token } from './mdx-token.ts'
import { lineEnd, match } from './scan-at.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Reads from a bracket on and gives the offset after it. */
export function scanBrace(
  text: string,
  at: number,
  tokens: Token[],
  faults: Fault[],
  { ids, where }: Vocabulary,
): number {
  const comment = match(/\{\s*\/\*((?:(?!\*\/|\{\/\*)[\s\S])*)\*\/\s*\}/y, text, at)
  const id = match(/\{\s*#\s*([^}\s]*)\s*\}/y, text, at)
  const expression = match(/\{[^{}\n]*\}/y, text, at)
  if (comment) {
    const end = at + comment[0].length
    tokens.push({ kind: 'comment', text: (comment[1] ?? '').trim(), start: at, end })
    if (!ids) faults.push(unwelcome(at, comment[0], where))
    return end
  }
  if (!ids && (id || text.startsWith('{/*', at))) {
    const end = id ? at + id[0].length : lineEnd(text, at)
    faults.push(unwelcome(at, text.slice(at, end), where))
    return end
  }
  if (id) {
    const what = `Id \`${id[0]}\` ditulis tanpa tanda komentar.`
    faults.push({ at, what, mend: `ganti menjadi \`{/* #${id[1]} */}\`.` })
    tokens.push({ kind: 'comment', text: `#${id[1]}`, start: at, end: at + id[0].length })
    return at + id[0].length
  }
  if (text.startsWith('{/*', at)) {
    const mend = 'akhiri dengan `*/}`, misalnya `{/* #kredibel */}`.'
    faults.push({ at, what: 'Komentar `{/*` belum ditutup.', mend })
    const meant = match(/\{\/\*\s*(#[\w-]+)/y, text, at)?.[1]
    if (meant) tokens.push({ kind: 'comment', text: meant, start: at, end: lineEnd(text, at) })
    return lineEnd(text, at)
  }
  if (expression) {
    const what = `Kurung kurawal \`${shorten(expression[0])}\` tidak dapat dipakai dalam teks.`
    faults.push({ at, what, mend: 'pakai tanda kurung biasa ( ), atau hapus kurungnya.' })
    return at + expression[0].length
  }
  const what = `Ada kurung kurawal \`${text[at]}\` tanpa pasangan.`
  const mend = ids ? 'hapus kurung itu; untuk id judul, tulis `{/* #kredibel */}`.' : 'hapus kurung itu.'
  faults.push({ at, what, mend })
  return at + 1
}

function unwelcome(at: number, written: string, where: string): Fault {
  const isId = /^\{\s*(?:\/\*)?\s*#/.test(written)
  return isId
    ? { at, what: `Judul dalam ${where} tidak memakai id.`, mend: `hapus \`${shorten(written.trim())}\`.` }
    : {
        at,
        what: `Komentar \`{/* … */}\` tidak dipakai dalam ${where}.`,
        mend: 'hapus, atau pindahkan isinya ke dalam `<Catatan>`.',
      }
}

function shorten(text: string): string {
  return text.length > 30 ? `${text.slice(0, 28)}…}` : text
}
