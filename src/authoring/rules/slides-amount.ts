/** A slide holds what is read in passing: more belongs on a second slide, or into the notes. */
import type { Rule } from '../course.ts'
import { listsOn, tablesOn } from '../slide-lists.ts'
import { wordsOf } from '../slides.ts'
import { forEachSlide, type SlideFault } from './slides-each.ts'

const MOST_WORDS = 40
const MOST_LINES = 6
const MOST_COLUMNS = 3
const MOST_ROWS = 6
/** Words that stand beside something large. */
const MOST_WORDS_IN: Record<string, number> = { Qr: 12, Sebelum: 18, Sesudah: 18 }

/** Words below the title; posts, sources, questions and notes are not counted. */
export const slideWords: Rule = {
  name: 'slide-words',
  check: forEachSlide(({ words, body, start, uses }, { text }) => {
    const parts = uses.flatMap(({ tag, openEnd, closeStart, paired, start: at }): SlideFault[] => {
      const most = Object.hasOwn(MOST_WORDS_IN, tag) ? MOST_WORDS_IN[tag] : undefined
      const count = wordsOf(text.slice(openEnd, closeStart))
      if (most === undefined || !paired || count <= most) return []
      const mend = 'ringkas isinya, atau pindahkan sebagian ke `<Catatan>`.'
      return [[at, `Isi \`<${tag}>\` terdiri atas ${count} kata, paling banyak ${most}.`, mend]]
    })
    if (words <= MOST_WORDS) return parts
    const what = `Salindia ini terlalu panjang: ${words} kata di bawah judulnya, paling banyak ${MOST_WORDS}.`
    const mend = 'bagi menjadi dua salindia, atau pindahkan sebagian ke `<Catatan>`.'
    return [...parts, [start + Math.max(body.search(/\S/), 0), what, mend]]
  }),
}

/** Lists of six lines at most. */
export const slideLists: Rule = {
  name: 'slide-lists',
  check: forEachSlide((slide) =>
    listsOn(slide).flatMap(({ start, lines }): SlideFault[] => {
      if (lines <= MOST_LINES) return []
      const what = `Daftar ini terdiri atas ${lines} baris, paling banyak ${MOST_LINES}.`
      return [[start, what, 'gabungkan baris yang serupa, atau bagi menjadi dua salindia.']]
    }),
  ),
}

/** Tables of three columns and six rows at most. */
export const slideTables: Rule = {
  name: 'slide-tables',
  check: forEachSlide((slide) =>
    tablesOn(slide).flatMap(({ start, columns, rows, uneven, ruled }): SlideFault[] => {
      if (!ruled) {
        const mend = `tulis baris \`|${'---|'.repeat(Math.max(columns, 1))}\` di bawah judul kolom.`
        return [[start, 'Garis di bawah judul kolom tabel belum ada.', mend]]
      }
      const faults: SlideFault[] = []
      if (columns > MOST_COLUMNS) {
        const what = `Tabel ini punya ${columns} kolom, paling banyak ${MOST_COLUMNS}.`
        faults.push([start, what, 'hapus kolom yang paling tidak perlu, atau bagi menjadi dua salindia.'])
      }
      if (rows > MOST_ROWS) {
        const what = `Tabel ini punya ${rows} baris isi, paling banyak ${MOST_ROWS}.`
        faults.push([start, what, 'sisakan baris yang dibahas, atau bagi menjadi dua salindia.'])
      }
      if (uneven) {
        const what = `Baris tabel ini punya ${uneven.cells} kolom, padahal judul kolomnya ${columns}.`
        faults.push([uneven.start, what, 'samakan banyaknya tanda `|` dengan baris judul kolom.'])
      }
      return faults
    }),
  ),
}
