/** Drawings are put into the page: classes instead of colours, and nothing that could act or clash. */

import { didYouMean } from '../../yaml/nearest.ts'
import type { Rule } from '../course.ts'
import { type Problem, problemAt } from '../problem.ts'
import type { TextFile } from '../text-file.ts'

const ELEMENTS = [
  'svg',
  'g',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
  'tspan',
]
const CLASSES = [
  ...['ink', 'ink-2', 'paper', 'paper-2', 'sheet', 'mark', 'ok', 'bad', 'dye'],
  ...['line', 'thin', 'dash', 'line-mark', 'line-ok', 'line-bad'],
  ...['t', 'tb', 'ts', 'ti', 'tm'],
]
const COLOUR_ATTRIBUTES = ['fill', 'stroke', 'color', 'stop-color', 'flood-color', 'opacity', 'fill-opacity']

/** What a drawing of one kind looks like: the size of its canvas, and the classes that colour it. */
export interface DrawingForm {
  width: number
  /** Undefined where it is as high as it needs. */
  height?: number
  classes: readonly string[]
}

const FIGURE: DrawingForm = { width: 340, classes: CLASSES }

/** Every drawing is safe and follows the themes. */
export const drawings: Rule = {
  name: 'drawings',
  check: ({ lessons }) =>
    lessons.flatMap(({ figures, subject }) =>
      figures.flatMap((file) => checkDrawing(file, FIGURE).map((problem) => ({ ...problem, subject }))),
    ),
}

/** Faults of one drawing: what could act or clash in a page, colours of its own, another canvas than its form has. */
export function checkDrawing(file: TextFile, { width, height, classes }: DrawingForm): Problem[] {
  const problems: Problem[] = []
  const { text } = file
  const bare = text.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, (part) => part.replace(/[^\n]/g, ' '))
  const open: { name: string; at: number }[] = []
  for (const match of bare.matchAll(/<(\/?)([A-Za-z!][\w:-]*)((?:"[^"]*"|'[^']*'|[^"'<>])*)(>?)/g)) {
    const [, slash, name = '', attributes = '', end] = match
    if (end === '') add(match.index, `Tag \`<${name}\` tidak ditutup dengan \`>\`.`, 'lengkapi tagnya.')
    if (slash === '/') {
      if (open.at(-1)?.name === name) open.pop()
      else
        add(
          match.index,
          `Tag penutup \`</${name}>\` tidak cocok dengan pembukanya.`,
          'cocokkan pasangan tagnya.',
        )
      continue
    }
    if (!attributes.trimEnd().endsWith('/')) open.push({ name, at: match.index })
    checkElement(name, match.index)
    checkAttributes(name, attributes, match.index + 1 + name.length)
  }
  for (const { name, at } of open) add(at, `Tag \`<${name}>\` belum ditutup.`, `tambahkan \`</${name}>\`.`)
  const ampersand = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.exec(bare)
  if (ampersand)
    add(ampersand.index, 'Tanda `&` tidak dapat ditulis begitu saja dalam gambar.', 'tulis `&amp;`.')
  const canvas = height === undefined ? `0 0 ${width} \\d` : `0 0 ${width} ${height}"`
  if (!new RegExp(`^\\s*<svg[^>]*\\sviewBox="${canvas}`).test(bare)) {
    const size = height === undefined ? `lebar ${width}` : `lebar ${width} dan tinggi ${height}`
    add(
      0,
      `Gambar harus diawali \`<svg viewBox="0 0 ${width} ${height ?? '…'}">\`.`,
      `gambar ulang dengan ${size} satuan.`,
    )
  }
  return problems

  function add(at: number, what: string, mend: string): void {
    problems.push(problemAt(file.placeAt(at), what, mend))
  }

  function checkElement(name: string, at: number): void {
    if (ELEMENTS.includes(name)) return
    const forbidden = ['script', 'style', 'foreignObject', 'image', 'a', 'use'].includes(name)
    const what = forbidden
      ? `Gambar tidak boleh memuat \`<${name}>\`.`
      : `Tag \`<${name}>\` tidak dipakai dalam gambar.${didYouMean(name, ELEMENTS)}`
    const mend =
      name === 'style' ? 'hapus, lalu beri setiap bentuk `class`, misalnya `class="ink"`.' : 'hapus tag itu.'
    add(at, what, mend)
  }

  function checkAttributes(tag: string, source: string, from: number): void {
    for (const match of source.matchAll(/([A-Za-z_:][\w:.-]*)\s*=\s*("[^"]*"|'[^']*')/g)) {
      const name = match[1] ?? ''
      const at = from + match.index
      const value = (match[2] ?? '').slice(1, -1)
      const words = attributeFault(tag, name, value)
      if (words) add(at, words[0], words[1])
      if (name === 'class') checkClasses(value, at)
    }
  }

  function checkClasses(value: string, at: number): void {
    for (const name of value.split(/\s+/).filter((one) => one !== '' && !classes.includes(one))) {
      const list = classes.map((one) => `\`${one}\``).join(', ')
      add(
        at,
        `Kelas \`${name}\` tidak dikenal.${didYouMean(name, classes)}`,
        `pakai salah satu dari: ${list}.`,
      )
    }
  }
}

function attributeFault(tag: string, name: string, value: string): [what: string, mend: string] | undefined {
  const mend = `hapus \`${name}="…"\`.`
  if (/^on/i.test(name)) return [`Gambar tidak boleh menjalankan perintah (\`${name}\`).`, mend]
  if (name === 'id')
    return ['Gambar tidak boleh memuat `id`, karena dapat bertabrakan dengan id halaman.', mend]
  if (/^(xlink:)?href$/.test(name)) return [`Gambar tidak boleh merujuk berkas lain (\`${name}\`).`, mend]
  if (name === 'style') return ['Gambar tidak boleh memuat `style`.', 'hapus, lalu pakai `class`.']
  if (COLOUR_ATTRIBUTES.includes(name) || /url\(|#[\da-f]{3,8}\b|rgb\(|hsl\(/i.test(value)) {
    return [
      `Warna pada \`${name}="${value}"\` tidak mengikuti tema.`,
      'hapus, lalu pakai `class`, misalnya `class="ink"`.',
    ]
  }
  if (tag === 'svg' && (name === 'width' || name === 'height')) {
    return [`\`${name}\` pada \`<svg>\` membuat gambar tidak menyesuaikan layar.`, mend]
  }
  return undefined
}
