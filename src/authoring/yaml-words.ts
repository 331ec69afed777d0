/** Turns YAML's syntax errors into what an editor did and how to mend it. */
import type { YAMLError } from 'yaml'
import { type Problem, problemAt } from './problem.ts'
import type { TextFile } from './text-file.ts'
import { explainLine, inBlockText, type LineFault } from './yaml-lines.ts'

type Words = [what: string, mend: string]

const INDENT: Words = [
  'Jarak baris ini dari tepi kiri tidak cocok dengan baris di atasnya.',
  'samakan jumlah spasi di awal baris dengan baris lain yang sederajat; jangan memakai Tab.',
]

/**
 * The problems behind YAML's errors. One slip makes the parser stumble several times, so the lines are looked
 * at for what editors do; only where no line explains the first error is the error itself translated.
 */
export function explainYaml(file: TextFile, [from, to]: [number, number], errors: YAMLError[]): Problem[] {
  if (errors.length === 0) return []
  const duplicates = errors.filter(({ code }) => code === 'DUPLICATE_KEY')
  const broken = errors.filter(({ code }) => code !== 'DUPLICATE_KEY')
  const problems = duplicates.map((error) => explainDuplicate(file, from + error.pos[0]))
  const first = broken[0]
  if (!first) return problems

  const lines = explainLines(file, [from, to])
  const place = file.placeAt(from + first.pos[0])
  const explained = lines.some(({ line }) => line <= place.line + 1)
  return [...problems, ...lines, ...(explained ? [] : [translate(file, from, first)])]
}

function explainDuplicate(file: TextFile, offset: number): Problem {
  const key = /^[^\s:]+/.exec(file.text.slice(offset))?.[0] ?? ''
  return problemAt(
    file.placeAt(offset),
    `Nama \`${key}\` ditulis dua kali di tempat yang sama.`,
    `hapus salah satunya; bila ini awal butir baru, awali dengan \`- ${key}: …\`.`,
  )
}

/** Every line on which a usual slip can be seen. */
function explainLines(file: TextFile, [from, to]: [number, number]): Problem[] {
  const problems: Problem[] = []
  const lines = file.text.slice(from, to).split('\n')
  const skip = inBlockText(lines)
  const isList = lines.some((line) => line.startsWith('- '))
  let offset = from
  for (const [index, raw] of lines.entries()) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    const found = skip[index] ? undefined : (explainLine(line, lines[index + 1]) ?? lostDash(line, isList))
    if (found) problems.push(problemAt(file.placeAt(offset + found.at), found.what, found.mend))
    offset += raw.length + 1
  }
  return problems
}

/** In a list file nothing but `- ` begins at the left edge. */
function lostDash(line: string, isList: boolean): LineFault | undefined {
  const name = isList ? /^([a-z]+):(\s|$)/.exec(line)?.[1] : undefined
  if (!name) return undefined
  const mend = `tulis \`- ${name}: …\` bila ini awal butir, atau beri dua spasi di awal baris.`
  return { at: 0, what: 'Tanda `- ` atau spasi di awal baris ini hilang.', mend }
}

function translate(file: TextFile, from: number, error: YAMLError): Problem {
  const place = file.placeAt(from + error.pos[0])
  const atLine = { ...place, column: 1 }
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') return problemAt({ ...atLine, line: place.line + 1 }, ...INDENT)
  if (error.message.startsWith('Missing closing')) {
    const what = 'Ada tanda kutip lurus yang dibuka, tetapi tidak ditutup sampai akhir berkas.'
    return problemAt(place, what, 'cari tanda kutip pembuka tanpa pasangan, lalu tutup pada akhir teksnya.')
  }
  const words = WORDS.find(([code, start]) => error.code === code && error.message.startsWith(start))
  return problemAt(words ? atLine : place, ...(words?.[2] ?? otherwise(file, place.line)))
}

const WORDS: [code: string, start: string, words: Words][] = [
  [
    'BAD_INDENT',
    'Flow',
    ['Kurung `[` atau `{` di atas baris ini belum ditutup.', 'tutup dengan `]` atau `}`.'],
  ],
  ['BAD_INDENT', '', INDENT],
  ['MISSING_CHAR', 'Sequence item', INDENT],
  ['UNEXPECTED_TOKEN', 'Unexpected scalar at node end', INDENT],
  [
    'MULTIPLE_DOCS',
    '',
    [
      'Ada baris `---` yang membelah isi berkas.',
      'hapus baris `---` itu; semua butir ada dalam satu daftar.',
    ],
  ],
  [
    'BAD_DQ_ESCAPE',
    '',
    ['Garis miring terbalik `\\` di dalam tanda kutip ganda punya arti khusus.', 'hapus garis miring itu.'],
  ],
]

function otherwise(file: TextFile, line: number): Words {
  const text = file.text.split('\n')[line - 1]?.trim() ?? ''
  const seen = text === '' ? 'Susunan di sekitar baris ini' : `Susunan baris \`${text.slice(0, 40)}\``
  return [
    `${seen} tidak dapat dibaca.`,
    'tulis sebagai `nama: isi`, lalu bandingkan dengan butir lain: spasi di awal baris, titik dua, kutip.',
  ]
}
