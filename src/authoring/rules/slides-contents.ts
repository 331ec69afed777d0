/** What tags of slides hold, and in what they may stand. */
import type { Rule } from '../course.ts'
import { attributeOf, type Use } from '../mdx-uses.ts'
import { SLIDES } from '../slide-tags.ts'
import { endOfUse, type Slide } from '../slides.ts'
import { tagRule } from '../vocabulary.ts'
import { forEachSlide, type SlideFault } from './slides-each.ts'

/** Tags are not empty, columns and comparisons have both sides, and a timer has its minutes. */
export const slideContents: Rule = {
  name: 'slide-contents',
  check: forEachSlide((slide, { text }) =>
    slide.uses.flatMap((use) => [
      ...checkEmpty(use, text),
      ...checkSides(use, slide, text),
      ...checkMinutes(use),
    ]),
  ),
}

/** Notes and steps hold text only, and what lays a slide out stands in nothing else. */
export const slideNesting: Rule = {
  name: 'slide-nesting',
  check: forEachSlide(({ uses }) => uses.flatMap((use) => checkNesting(use, uses))),
}

const SIDES: Record<string, [first: string, second: string]> = {
  DuaKolom: ['Kiri', 'Kanan'],
  Banding: ['Sebelum', 'Sesudah'],
}
const TEXT_ONLY = ['Catatan', 'Langkah', 'Qr', 'mark']
/** The page looks for these right on the slide only. */
const TOP = ['Sampul', 'Pernyataan', 'Langkah', 'DuaKolom', 'Banding', 'Kuis', 'Kasus', 'Catatan']

function checkEmpty({ tag, openEnd, closeStart, paired, start }: Use, text: string): SlideFault[] {
  const holds = tagRule(tag, SLIDES)?.holds
  if (!paired || holds === undefined || holds === 'none' || Object.hasOwn(SIDES, tag)) return []
  if (text.slice(openEnd, closeStart).trim() !== '') return []
  return [[start, `Tag \`<${tag}>\` masih kosong.`, `tulis isinya di antara \`<${tag}>\` dan \`</${tag}>\`.`]]
}

function checkSides(use: Use, { uses }: Slide, text: string): SlideFault[] {
  const sides = Object.hasOwn(SIDES, use.tag) ? SIDES[use.tag] : undefined
  if (!sides || !use.paired) return []
  const inside = uses.filter(
    ({ start, parents }) =>
      start >= use.openEnd && start < use.closeStart && parents.length === use.parents.length + 1,
  )
  // A mistyped side is reported as unknown.
  if (inside.some(({ tag, paired }) => !paired || !tagRule(tag, SLIDES))) return []
  const [first, second] = sides
  if (inside.map(({ tag }) => tag).join(' ') !== `${first} ${second}`) {
    const what = `\`<${use.tag}>\` harus berisi satu \`<${first}>\` lalu satu \`<${second}>\`.`
    const mend = `tulis \`<${first}>…</${first}>\` dan \`<${second}>…</${second}>\` di dalamnya, berurutan.`
    return [[use.start, what, mend]]
  }
  const rest = inside.reduceRight(
    (left, side) => left.slice(0, side.start - use.openEnd) + left.slice(endOfUse(text, side) - use.openEnd),
    text.slice(use.openEnd, use.closeStart),
  )
  if (rest.trim() === '') return []
  const what = `Ada isi di dalam \`<${use.tag}>\`, tetapi di luar \`<${first}>\` dan \`<${second}>\`.`
  return [[use.start, what, `pindahkan ke dalam \`<${first}>\` atau \`<${second}>\`.`]]
}

function checkMinutes(use: Use): SlideFault[] {
  const minutes = use.tag === 'Waktu' ? attributeOf(use, 'menit') : undefined
  if (!minutes || minutes.value.trim() === '') return []
  const count = /^\d+$/.test(minutes.value) ? Number(minutes.value) : 0
  if (count >= 1 && count <= 120) return []
  const what = `\`menit="${minutes.value}"\` bukan angka bulat dari 1 sampai 120.`
  return [[minutes.valueStart, what, 'tulis seperti `<Waktu menit="10" />`.']]
}

function checkNesting({ tag, start, parents }: Use, uses: Use[]): SlideFault[] {
  if (tag === 'mark' || !tagRule(tag, SLIDES)) return []
  const around =
    parents.find((parent) => TEXT_ONLY.includes(parent)) ?? (TOP.includes(tag) ? parents[0] : undefined)
  if (around === undefined) return []
  // An unclosed tag seems to hold what follows it, and a side outside its columns has been reported.
  const outer = uses.find((use) => use.tag === around && start >= use.openEnd && start < use.closeStart)
  const within = tagRule(tag, SLIDES)?.within
  if (!outer?.paired || (within !== undefined && !parents.includes(within))) return []
  // The sides of columns need no message of their own where the columns have one.
  if (parents.some((parent) => parent !== around && TOP.includes(parent))) return []
  const what = `Tag \`<${tag}>\` tidak dapat dipakai di dalam \`<${around}>\`.`
  return [[start, what, `pindahkan ke luar \`<${around}>\`.`]]
}
