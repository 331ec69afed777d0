/** The skeleton of a deck: slides begin with `##`, and the first one is the cover. */
import type { Deck, Rule } from '../course.ts'
import { type Problem, problemAt } from '../problem.ts'
import { slideAt } from '../slides.ts'
import { forEachSlide, isMeant } from './slides-each.ts'

/** There are slides, nothing stands above the first one, and only `##` is used. */
export const slideHeadings: Rule = {
  name: 'slide-headings',
  check: ({ decks }) =>
    decks.flatMap((deck) => [...checkStart(deck), ...checkLevels(deck), ...checkTitles(deck)]),
}

/** The cover is the first slide, and nothing else is. */
export const slideCover: Rule = {
  name: 'slide-cover',
  check: forEachSlide((slide) => {
    const cover = slide.uses.find(({ tag }) => tag === 'Sampul')
    if (slide.number > 1 && cover) {
      return [
        [cover.start, '`<Sampul />` hanya untuk salindia pertama.', 'hapus `<Sampul />` dari salindia ini.'],
      ]
    }
    if (slide.number > 1 || cover || isMeant('Sampul', slide)) return []
    const mend = 'tulis `<Sampul />` di bawah judul ini; isi yang lain mulai pada salindia kedua.'
    return [[slide.start, 'Salindia pertama belum memuat `<Sampul />`.', mend]]
  }),
}

function checkStart({ mdx, slides, subject }: Deck): Problem[] {
  const { file, bodyStart, headings } = mdx
  const end = headings[0]?.start ?? file.text.length
  const above = file.text.slice(bodyStart, end)
  if (above.trim() !== '' && headings.length > 0) {
    const place = file.placeAt(bodyStart + above.search(/\S/))
    const mend = 'pindahkan isi itu ke bawah sebuah judul `##`, atau hapus.'
    return [problemAt(place, 'Ada isi sebelum judul salindia yang pertama.', mend, subject)]
  }
  // An empty file has been told to begin with its data.
  if (slides.length > 0 || headings.length > 0 || file.text.trim() === '') return []
  const mend = 'tulis `## Judul`, lalu `<Sampul />`, lalu `<Catatan>…</Catatan>`.'
  return [
    problemAt(
      file.placeAt(bodyStart + above.search(/\S|$/)),
      'Tayangan ini belum punya salindia.',
      mend,
      subject,
    ),
  ]
}

function checkLevels({ mdx, slides, subject }: Deck): Problem[] {
  return mdx.headings.flatMap(({ level, text, place, start }) => {
    if (level === 2) return []
    const what = `Judul “${text}” memakai \`${'#'.repeat(level)}\`, padahal salindia hanya memakai \`##\`.`
    const mend = `tulis \`## ${text}\` bila ini awal salindia, atau \`**${text}**\` bila hanya teks tebal.`
    return [problemAt(place, what, mend, slideAt(slides, start)?.subject ?? subject)]
  })
}

function checkTitles({ slides }: Deck): Problem[] {
  return slides.flatMap(({ heading, subject }) => {
    if (heading.text.replace(/<[^>]*>/g, '').trim() !== '') return []
    const mend = 'tulis judulnya sesudah `##`: satu pikiran dalam satu kalimat pendek.'
    return [problemAt(heading.place, 'Salindia ini belum punya judul.', mend, subject)]
  })
}
