/** Tags that fill a slide by themselves, and how often a tag may stand on one. */
import type { Rule } from '../course.ts'
import type { Use } from '../mdx-uses.ts'
import { sentencesIn } from '../sentences.ts'
import { SLIDES } from '../slide-tags.ts'
import type { Slide } from '../slides.ts'
import { tagRule } from '../vocabulary.ts'
import { forEachSlide, type SlideFault } from './slides-each.ts'

/** A cover, a live question and a case have their slide to themselves; a statement has two sentences. */
export const slidesAlone: Rule = {
  name: 'slides-alone',
  check: forEachSlide((slide) => {
    const cover = slide.number === 1 ? useOf(slide, 'Sampul') : undefined
    const filling = cover ?? useOf(slide, 'Kuis') ?? useOf(slide, 'Kasus')
    const statement = useOf(slide, 'Pernyataan')
    return [
      ...(filling ? checkFilling(slide, filling) : []),
      ...(statement ? checkStatement(slide, statement) : []),
    ]
  }),
}

/** One timer, one question, one case, one code a slide; two sources. */
export const slideCounts: Rule = {
  name: 'slide-counts',
  check: forEachSlide(({ uses }) =>
    COUNTS.flatMap(([tag, most, mend]): SlideFault[] => {
      const found = uses.filter((use) => use.tag === tag)
      const extra = found[most]
      if (!extra) return []
      const what = `Ada ${found.length} tag \`<${tag}>\` pada salindia ini, padahal paling banyak ${most}.`
      return [[extra.start, what, mend]]
    }),
  ),
}

const PART = 'sisakan satu, atau bagi menjadi dua salindia.'
const COUNTS: [tag: string, most: number, mend: string][] = [
  ['Sampul', 1, 'sisakan satu.'],
  ['Pernyataan', 1, 'sisakan satu.'],
  ['Waktu', 1, PART],
  ['Kuis', 1, PART],
  ['Kasus', 1, PART],
  ['Qr', 1, PART],
  ['Sumber', 2, 'sisakan dua sumber yang terpenting, atau bagi menjadi dua salindia.'],
]

function useOf({ uses }: Slide, tag: string): Use | undefined {
  return uses.find((use) => use.tag === tag)
}

/** Tags beside this one, without notes and their content, marks, and tags that are unknown anyway. */
function beside({ uses }: Slide, allowed: string[]): Use[] {
  const free = ['Catatan', 'mark', ...allowed]
  return uses.filter(
    ({ tag, parents }) => !free.includes(tag) && !parents.includes('Catatan') && tagRule(tag, SLIDES),
  )
}

function checkFilling(slide: Slide, { tag, start }: Use): SlideFault[] {
  // A cover further down is reported as such.
  const others = beside(slide, [tag, 'Sampul'])
  if (others.length === 0 && slide.body.trim() === '' && slide.pictures.length === 0) return []
  const name = tag === 'Sampul' ? '<Sampul />' : `<${tag}>`
  const what = `Salindia dengan \`${name}\` hanya boleh memuat tag itu dan catatan.`
  return [[start, what, 'pindahkan isi lain ke salindia tersendiri, atau ke dalam `<Catatan>`.']]
}

const SENTENCES = 2

function checkStatement(slide: Slide, { start }: Use): SlideFault[] {
  const others = beside(slide, ['Pernyataan', 'Sumber', 'Sampul', 'Kuis', 'Kasus'])
  const { body, pictures } = slide
  const isMore = others.length > 0 || pictures.length > 0 || /^\s*(?:[-*+]\s|\d+[.)]\s|\|)/m.test(body)
  if (isMore) {
    const what = 'Salindia dengan `<Pernyataan />` hanya boleh memuat kalimat pendek, sumber, dan catatan.'
    return [[start, what, 'hapus `<Pernyataan />`, atau pindahkan isi lain ke salindia tersendiri.']]
  }
  const paragraphs = body.split(/\n\s*\n/).filter((text) => text.trim() !== '')
  const count = paragraphs.reduce((sum, text) => sum + sentencesIn(text.trim()).length, 0)
  if (count <= SENTENCES) return []
  const what = `Di bawah \`<Pernyataan />\` ada ${count} kalimat, paling banyak ${SENTENCES}.`
  return [[start, what, 'pindahkan kalimat lainnya ke dalam `<Catatan>`.']]
}
