/** Lines that begin a shot: `SHOT 1 (3dtk)`, `4) Kartu akhir`, `ADEGAN 1 - LOKET - SIANG`, `Detik 0-3`, `HOOK`. Pure. */
import { isPlace, isSceneHeading } from './place.ts'
import { type Timing, takeTiming } from './seconds.ts'

export interface Heading {
  /** `shot` and `scene` say so, `number` is a bare one, `time` a time code, `section` a part of the story such as HOOK. */
  of: 'shot' | 'scene' | 'number' | 'time' | 'section'
  /** Of a bare number; 0 for the others. */
  number: number
  timing?: Timing
  /** Where a scene is. */
  location: string
  /** What it is called besides its number. */
  label: string
  /** What stands behind it. */
  rest: string
  /** A word that may be said as well, such as "Solusi: …": only several of them are headings. */
  isDoubtful?: true
}

/** The heading that a line begins with. */
export function headingIn(text: string): Heading | undefined {
  return shotIn(text) ?? sceneIn(text) ?? timeIn(text) ?? numberIn(text) ?? sectionIn(text)
}

const SIGNS = '[^\\p{L}\\p{N}"“”\'(\\[#]{0,8}'
const COUNT =
  '(\\d{1,3}[a-z]?|[ivx]{1,4}|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|one|two|three|pembuka|penutup)'
const SHOT = new RegExp(
  `^${SIGNS}\\[?(shot|shoot|scene|sc|adegan|sekuen|sequence)\\.? {0,2}(?:no\\.?|nomor|ke[- ]?|#|-)? {0,2}${COUNT}(?![\\p{L}\\p{N}])\\]?(.*)$`,
  'isu',
)
const PART = new RegExp(
  `^${SIGNS}\\[?(bagian|panel|frame|cut|klip|clip|potongan|segmen|segment|part|slide|babak|take|gambar) {0,2}#?(\\d{1,3}[a-z]?)\\]?(?= *$| *[-–—:.()|,[])(.*)$`,
  'isu',
)
/** `1. x`, `1) x`, `(1) x`, `#1 x`, `1 - x`, `1: x`; the last forms need a letter after them, so as to be no time. */
const NUMBERS = [
  /^()(\d{1,3})[a-z]? {0,2}[.)\]]+ {0,8}(?=\D|$)(.*)$/is,
  /^([#([])(\d{1,3})[)\]]?[.:]? {1,8}(.*)$/is,
  /^()(\d{1,3}) {1,3}[-–—|] (?=\D)(.*)$/is,
  /^()(\d{1,3}): (?=\D)(.*)$/is,
  /^()(\d)\uFE0F?\u20E3 {0,3}(.*)$/isu,
]
const SECTION = new RegExp(
  `^${SIGNS}(hook|opening|opener|pembuka(?:an)?|intro|introduction|penutup(?:an)?|closing|ending|outro|cta|call to action|ajakan|body|isi|inti|konten|content|masalah|problem|solusi|solution|twist|belokan|konflik|klimaks|resolusi|mitos|fakta|transisi)(?: ?\\d)?(?: {0,2}[/&+] {0,2}\\p{L}+)?(?= *$| *[-–—:(|[])(.*)$`,
  'isu',
)
/** Sections that may be said aloud. */
const SAID = /^(?:masalah|problem|solusi|solution|mitos|fakta|konflik|transisi)/i

function shotIn(text: string): Heading | undefined {
  const [, word, count = '', behind = ''] = SHOT.exec(text) ?? PART.exec(text) ?? []
  if (word === undefined) return undefined
  const label = /^pe/i.test(count) ? `${word} ${count}` : ''
  const { timing, rest } = takeTiming(withoutSeparator(behind), true)
  const isScene = /^(?:scene|sc|adegan|sekuen|sequence|bagian|babak)$/i.test(word)
  const left = withoutSeparator(rest)
  const named = isScene && isPlace(left.replace(/^\((.*)\)$/, '$1'))
  return heading(isScene ? 'scene' : 'shot', {
    timing,
    label,
    location: named ? left : '',
    rest: named ? '' : left,
  })
}

function sceneIn(text: string): Heading | undefined {
  return isSceneHeading(text) ? heading('scene', { location: text }) : undefined
}

function timeIn(text: string): Heading | undefined {
  const start = text.replace(/^[^\p{L}\p{N}"“”'([]{1,8}/u, '')
  if (!/^[([]?(?:\d|detik|dtk)/i.test(start)) return undefined
  const { timing, rest } = takeTiming(start)
  // A time somewhere behind the first words is no heading.
  const isFirst = timing !== undefined && start.endsWith(rest) && !start.startsWith(rest)
  return isFirst || (timing && rest === '')
    ? heading('time', { timing, rest: withoutSeparator(rest) })
    : undefined
}

function numberIn(text: string): Heading | undefined {
  for (const form of NUMBERS) {
    const [, , number, behind = ''] = form.exec(text) ?? []
    if (number === undefined) continue
    const { timing, rest } = takeTiming(behind)
    return { ...heading('number', { timing, rest }), number: Number(number) }
  }
  return undefined
}

function sectionIn(text: string): Heading | undefined {
  const [, word = '', behind] = SECTION.exec(text) ?? []
  if (behind === undefined) return undefined
  const { timing, rest } = takeTiming(withoutSeparator(behind), true)
  const left = withoutSeparator(rest)
  const label = text.slice(0, text.length - behind.length).trim()
  const found = heading('section', { timing, label, rest: left })
  return SAID.test(word) && left !== '' ? { ...found, isDoubtful: true } : found
}

function heading(
  of: Heading['of'],
  {
    timing,
    location = '',
    label = '',
    rest = '',
  }: Partial<Record<'location' | 'label' | 'rest', string>> & {
    timing?: Timing | undefined
  },
): Heading {
  return { of, number: 0, location, label, rest, ...(timing && { timing }) }
}

function withoutSeparator(text: string): string {
  return text
    .trim()
    .replace(/^(?:[-–—:：.|,)\]]+(?=\s|$)|[:：|])\s*/, '')
    .trim()
}
