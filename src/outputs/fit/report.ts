/** What the fit check says of slides that were measured. Pure. */
import { type Problem, problemAt } from '../../authoring/problem.ts'

/** The projector screens on which every slide must fit, in CSS pixels. */
export const SCREENS = [
  [1920, 1080],
  [1366, 768],
  [1280, 720],
  [1024, 768],
] as const

/** Smallest text of a slide in em of its canvas: 28 px at 1280 × 720, where 1 em is 32 px. */
export const SMALLEST = 0.875
/** Smallest words within a picture: 16 px there. */
export const SMALLEST_IN_PICTURE = 0.5

/** One slide on one screen. All lengths in em of the canvas, so that they say the same on every screen. */
export interface Measured {
  /** File and line of the slide's heading. */
  file: string
  line: number
  number: number
  screen: readonly [number, number]
  /** How far the content reaches below the room there is. */
  below: number
  /** How far it reaches beyond the right edge. */
  beside: number
  /** The smallest text, and the smallest words in pictures; undefined where there are none. */
  text?: { size: number; words: string } | undefined
  picture?: { size: number; words: string } | undefined
}

/** Less than this is rounding. */
const ROUNDING = 0.05
/** A line of text in em. */
const LINE = 1.3

/** What is to be mended, once for each slide, with the screen where it is worst. */
export function fitProblems(measured: Measured[]): Problem[] {
  const slides = Map.groupBy(measured, ({ file, number }) => `${file} ${number}`)
  return [...slides.values()].flatMap((screens) => {
    const worst = (of: (one: Measured) => number) =>
      screens.reduce((most, one) => (of(one) > of(most) ? one : most))
    return [
      ...tooTall(worst(({ below }) => below)),
      ...tooWide(worst(({ beside }) => beside)),
      ...tooSmall(worst(({ text }) => -(text?.size ?? Infinity))),
      ...picture(worst(({ picture: words }) => -(words?.size ?? Infinity))),
    ]
  })
}

function tooTall(one: Measured): Problem[] {
  if (one.below <= ROUNDING) return []
  const lines = Math.max(1, Math.ceil(one.below / LINE))
  const what = `Isi salindia terlalu panjang: lebih ${lines} baris pada layar ${sizeOf(one)}.`
  return [at(one, what, 'bagi menjadi dua salindia, atau pindahkan kalimat ke `<Catatan>`.')]
}

function tooWide(one: Measured): Problem[] {
  if (one.beside <= ROUNDING) return []
  const [width, height] = one.screen
  const pixels = Math.ceil(one.beside * Math.min(width / 40, height / 22.5))
  const what = `Isi salindia terlalu lebar: keluar ${pixels} piksel dari tepi kanan pada layar ${sizeOf(one)}.`
  return [at(one, what, 'persingkat kata yang panjang, atau kurangi kolom tabel.')]
}

function tooSmall(one: Measured): Problem[] {
  if (!one.text || one.text.size >= SMALLEST - 0.001) return []
  const what = `Huruf “${one.text.words}” terlalu kecil untuk baris belakang.`
  return [at(one, what, 'tulis sebagai teks biasa pada salindia.')]
}

function picture(one: Measured): Problem[] {
  if (!one.picture || one.picture.size >= SMALLEST_IN_PICTURE - 0.001) return []
  const what = `Kata “${one.picture.words}” dalam gambar terlalu kecil untuk baris belakang.`
  return [at(one, what, 'tampilkan gambar tanpa teks lain, atau pakai gambar yang lebih sederhana.')]
}

function at({ file, line, number }: Measured, what: string, mend: string): Problem {
  return problemAt({ file, line, column: 1 }, what, mend, `salindia ${number}`)
}

function sizeOf({ screen: [width, height] }: Measured): string {
  return `${width} × ${height}`
}
