/** Every slide ends with one set of notes, from which someone else can teach. */
import type { Rule } from '../course.ts'
import { endOfUse } from '../slides.ts'
import { forEachSlide, isMeant } from './slides-each.ts'

/** One `<Catatan>` on each slide, as its last part. */
export const slideNotes: Rule = {
  name: 'slide-notes',
  check: forEachSlide((slide, { text }) => {
    const [note, second] = slide.notes
    const instead = slide.uses.some(({ tag }) => tag === 'Note')
    if (!note) {
      // Notes whose opening tag is missing are reported at their closing tag.
      if (instead || isMeant('Catatan', slide) || /<\/\s*Catatan/.test(slide.body)) return []
      const mend =
        'tambahkan `<Catatan>…</Catatan>` sebagai bagian terakhir: apa yang dikatakan dan ditanyakan.'
      return [[slide.start, 'Salindia ini belum punya catatan untuk pengajar.', mend]]
    }
    if (second) {
      const what = `Salindia ini punya ${slide.notes.length} catatan, padahal cukup satu.`
      const mend =
        'gabungkan catatannya; bila yang ini milik salindia lain, tulis dahulu `## Judul` salindia itu.'
      return [[second.start, what, mend]]
    }
    const end = endOfUse(text, note)
    const after = text.slice(end, slide.end)
    // Lines and comments between slides are reported as such.
    const rest = after.replace(/^ {0,3}[-*_=]+[^\S\n]*$|\{[^}]*\}|<!--[\s\S]*?-->/gm, '')
    if (!note.paired || rest.trim() === '') return []
    const mend = 'pindahkan isi itu ke atas `<Catatan>`.'
    return [[end + after.search(/\S/), 'Masih ada isi sesudah `</Catatan>`.', mend]]
  }),
}
