/** The skeleton of a lesson: headings, the tags that occur once, the tags that need a certain content. */
import type { Lesson, Rule } from '../course.ts'
import type { MdxFile } from '../mdx-file.ts'
import type { Use } from '../mdx-uses.ts'
import { type Problem, problemAt } from '../problem.ts'
import { idFor, proposedIds } from './section-ids.ts'

/** Every `##` has a permanent id, and only `##` and `###` are used. */
export const headings: Rule = {
  name: 'headings',
  check: ({ lessons }) => lessons.flatMap((lesson) => [...checkLevels(lesson), ...checkSectionIds(lesson)]),
}

/** Tags that a lesson has once, or a few times at most. */
export const tagCounts: Rule = {
  name: 'tag-counts',
  check: ({ lessons }) =>
    lessons.flatMap((lesson) => COUNTS.flatMap((count) => checkCount(lesson, ...count))),
}

/** `<Quiz />` closes the lesson. */
export const quizLast: Rule = {
  name: 'quiz-last',
  check: ({ lessons }) =>
    lessons.flatMap(({ mdx, subject }) => {
      const quiz = mdx?.uses.find(({ tag }) => tag === 'Quiz')
      if (!mdx || !quiz || mdx.file.text.slice(quiz.openEnd).trim() === '') return []
      const what = 'Masih ada isi sesudah `<Quiz />`.'
      return [problemAt(mdx.placeOf(quiz), what, 'pindahkan `<Quiz />` ke baris terakhir berkas.', subject)]
    }),
}

/** Lines of a checklist carry ids; tables, steps and comparisons hold what they draw. */
export const tagContents: Rule = {
  name: 'tag-contents',
  check: ({ lessons }) =>
    lessons.flatMap(({ mdx, subject }) => {
      if (!mdx) return []
      const lines = mdx.checklistLines.flatMap(({ id, text, place }) => {
        if (id) return []
        const mend = `tulis \`- ${shorten(text)} {/* #cek-${idFor(text)} */}\`.`
        return [problemAt(place, `Baris daftar periksa “${shorten(text)}” belum punya id.`, mend, subject)]
      })
      const contents = mdx.uses.flatMap((use) => {
        const found = use.paired ? checkContent(mdx, use) : undefined
        return found ? [problemAt(mdx.placeOf(use), found[0], found[1], subject)] : []
      })
      return [...lines, ...contents]
    }),
}

function checkLevels({ mdx, subject }: Lesson): Problem[] {
  const wrong = mdx?.headings.filter(({ level }) => level !== 2 && level !== 3) ?? []
  return wrong.map(({ level, text, place }) => {
    const signs = '#'.repeat(level)
    const what = `Judul “${text}” memakai \`${signs}\`, padahal hanya \`##\` dan \`###\` yang dipakai.`
    return problemAt(place, what, 'tulis `## Judul {/* #id-judul */}`.', subject)
  })
}

function checkSectionIds(lesson: Lesson): Problem[] {
  return proposedIds(lesson).map(({ heading: { text, place }, id, named }) => {
    const why = named ? ' (id ini sudah disebut dalam soal)' : ''
    const mend = `tulis \`## ${text} {/* #${id} */}\`${why}.`
    return problemAt(place, `Judul “${text}” belum punya id.`, mend, lesson.subject)
  })
}

const COUNTS: [tag: string, least: number, most: number, mend: string][] = [
  ['Quiz', 1, 1, 'tulis `<Quiz />` satu kali, pada baris terakhir berkas.'],
  ['Apply', 1, 1, 'tulis `<Apply>…</Apply>` satu kali, menjelang akhir pelajaran.'],
  ['Reflection', 0, 1, 'sisakan satu renungan.'],
  ['Checklist', 0, 1, 'sisakan satu daftar periksa, atau gabungkan barisnya.'],
  ['Note', 0, 3, 'jadikan sebagian catatan paragraf biasa.'],
]

function checkCount(
  { mdx, subject }: Lesson,
  tag: string,
  least: number,
  most: number,
  mend: string,
): Problem[] {
  if (!mdx) return []
  const uses = mdx.uses.filter((use) => use.tag === tag)
  if (uses.length < least) {
    const { file } = mdx
    return [problemAt(file.placeAt(file.text.trimEnd().length), `Tag \`<${tag}>\` belum ada.`, mend, subject)]
  }
  const extra = uses[most]
  if (!extra) return []
  const what = `Ada ${uses.length} tag \`<${tag}>\` dalam pelajaran ini, padahal paling banyak ${most}.`
  return [problemAt(mdx.placeOf(extra), what, mend, subject)]
}

function checkContent({ file, uses }: MdxFile, use: Use): [what: string, mend: string] | undefined {
  const text = file.text.slice(use.openEnd, use.closeStart)
  if (use.tag === 'Table' && !/^\s*\|?[\s:|-]*-{2,}[\s:|-]*$/m.test(text)) {
    return [
      '`<Table>` tidak berisi tabel.',
      'tulis baris judul kolom, baris `|---|---|`, lalu baris isi, di antara dua baris kosong.',
    ]
  }
  if (use.tag === 'Steps' && !/^\s*1\.\s/m.test(text)) {
    return [
      '`<Steps>` tidak berisi langkah bernomor.',
      'awali setiap langkah dengan `1. `, `2. `, dan seterusnya.',
    ]
  }
  if (use.tag === 'Checklist' && !/^\s*[-*+]\s/m.test(text)) {
    return ['`<Checklist>` tidak berisi baris.', 'tulis baris seperti `- Teks baris. {/* #cek-id-baris */}`.']
  }
  if (use.tag === 'Compare') {
    const inside = uses.filter(({ start, parents }) => parents.at(-1) === 'Compare' && isWithin(start, use))
    const tags = inside.map(({ tag }) => tag).join(' ')
    if (tags !== 'Before After') {
      return [
        '`<Compare>` harus berisi satu `<Before>` lalu satu `<After>`.',
        'tulis `<Before>…</Before>` dan `<After>…</After>` di dalamnya, berurutan.',
      ]
    }
  }
  if (
    ['Apply', 'Note', 'Definition', 'Figure', 'Term', 'Isi', 'mark'].includes(use.tag) &&
    text.trim() === ''
  ) {
    return [
      `Tag \`<${use.tag}>\` masih kosong.`,
      `tulis isinya di antara \`<${use.tag}>\` dan \`</${use.tag}>\`.`,
    ]
  }
  if (use.tag === 'Isi') return checkBlank(use)
  const attributes = use.attributes.map(({ name }) => name)
  if (use.tag === 'Post' && attributes.includes('screen') && !attributes.includes('picture')) {
    return [
      'Bingkai video (`screen`) belum punya keterangan gambar.',
      'tambahkan `picture="…"`: apa yang terlihat pada gambar itu.',
    ]
  }
  return undefined
}

/** A blank is words in a running text; a line of a checklist is ticked, not filled in. */
function checkBlank({ parents }: Use): [what: string, mend: string] | undefined {
  const around = parents.find((tag) => ['Checklist', 'Term', 'mark'].includes(tag))
  if (around === undefined) return undefined
  return [
    `Tag \`<Isi>\` tidak dapat dipakai di dalam \`<${around}>\`.`,
    `tulis kata yang sebenarnya, atau pindahkan isian ke luar \`<${around}>\`.`,
  ]
}

function isWithin(start: number, { openEnd, closeStart }: Use): boolean {
  return start >= openEnd && start < closeStart
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 36).trimEnd()} …` : text
}
