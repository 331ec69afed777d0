/** A key that stands mostly at one letter can be guessed. */
import { LETTERS } from '../../features/test/model.ts'
import type { Rule, Test, TestItemEntry } from '../course.ts'
import { type Problem, problemAt } from '../problem.ts'

/** In percent of the items of all forms. */
const LEAST = 20
const MOST = 30
/** Of fewer items a percentage says nothing. */
const FEWEST_ITEMS = 20

/** Each letter is the key of 20 to 30 percent of the items. */
export const keyPosition: Rule = {
  name: 'key-position',
  check({ tests }) {
    const locales = [...new Set(tests.map(({ locale }) => locale))]
    return locales.flatMap((own) => checkBank(tests.filter(({ locale }) => locale === own)))
  },
}

interface Key {
  entry: TestItemEntry
  /** Position of the right choice. */
  index: number
}

function checkBank(forms: Test[]): Problem[] {
  const keys = forms.flatMap(({ items }) => items.flatMap(keyOf))
  if (keys.length < FEWEST_ITEMS) return []
  const groups = LETTERS.map((letter, at) => ({ letter, keys: keys.filter(({ index }) => index === at) }))
  const even = groups.every((group) => {
    const percent = (100 * group.keys.length) / keys.length
    return percent >= LEAST && percent <= MOST
  })
  const sorted = groups.sort((a, b) => b.keys.length - a.keys.length)
  const [most, least] = [sorted[0], sorted.at(-1)]
  const last = most?.keys.at(-1)
  if (even || !most || !least || !last) return []
  const counts = LETTERS.map((letter) => {
    const group = groups.find((one) => one.letter === letter)
    return `${letter} ${group?.keys.length ?? 0}`
  })
  const what = `Letak kunci tidak merata pada ${keys.length} soal tes: ${counts.join(', ')}; setiap huruf ${LEAST} sampai ${MOST} %.`
  const mend = `tukar tempat pilihan ${most.letter} dan ${least.letter} pada soal ini, lalu periksa lagi.`
  const { yaml, path, subject } = last.entry
  return [problemAt(yaml.placeOf([...path, 'choices', last.index]), what, mend, subject)]
}

function keyOf(entry: TestItemEntry): Key[] {
  const index = entry.item?.choices.findIndex(({ correct }) => correct) ?? -1
  return index < 0 ? [] : [{ entry, index }]
}
