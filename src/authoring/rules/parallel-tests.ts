/** The two forms of a test measure the same: a person who takes one before and one after can be compared with herself. */
import { DIFFICULTIES, ITEMS_IN_FORM } from '../../features/test/model.ts'
import type { Course, Rule, Test, TestItemEntry } from '../course.ts'
import { type Problem, problemAt } from '../problem.ts'
import { valueAt } from '../yaml-file.ts'

/** Two forms or none; each with the same number of items, on the same objectives, equally hard. */
export const parallelTests: Rule = {
  name: 'parallel-tests',
  check(course) {
    const locales = [...new Set(course.tests.map(({ locale }) => locale))]
    return locales.flatMap((own) => {
      const forms = course.tests.filter(({ locale }) => locale === own)
      return [...checkPair(forms), ...forms.flatMap(checkCount), ...checkEqual(forms, course)]
    })
  },
}

function checkPair(forms: Test[]): Problem[] {
  const [first, second, third] = forms
  if (first && !second) {
    const what = 'Tes ini belum punya bentuk kembar.'
    const mend =
      'tulis berkas kedua di folder yang sama: tujuan dan tingkat kesukarannya sama, kalimatnya berbeda.'
    return [problemAt(first.yaml.placeOf([]), what, mend, first.subject)]
  }
  if (!third) return []
  const what = `Ada ${forms.length} bentuk tes, padahal tes terdiri atas dua bentuk.`
  return [problemAt(third.yaml.placeOf([]), what, 'hapus atau pindahkan berkas yang lebih.', third.subject)]
}

function checkCount({ yaml, items, subject }: Test): Problem[] {
  const missing = ITEMS_IN_FORM - items.length
  // A form without a list was reported already.
  if (missing === 0 || items.length === 0) return []
  const what = `Tes ini berisi ${items.length} soal, padahal setiap bentuk harus berisi ${ITEMS_IN_FORM}.`
  const mend = missing > 0 ? `tambahkan ${missing} soal.` : `hapus ${-missing} soal.`
  return [problemAt(yaml.placeOfKey(['items']), what, mend, subject)]
}

function checkEqual([one, other]: Test[], { lessons }: Course): Problem[] {
  if (!one || !other || one.items.length === 0 || other.items.length === 0) return []
  const known = new Set(lessons.flatMap(({ objectives }) => objectives.flatMap(({ id }) => id?.id ?? [])))
  const objectives = [...one.items, ...other.items].map((item) => written(item, 'objective'))
  // An item on an objective that is unknown, or on none, is reported there; what it should have been is not missing.
  if (!objectives.every((id) => known.has(id))) return []
  return [...new Set(objectives)].flatMap((objective) => {
    const here = one.items.filter((item) => written(item, 'objective') === objective)
    const there = other.items.filter((item) => written(item, 'objective') === objective)
    if (here.length > there.length) return [unequal(objective, here, there, other)]
    if (here.length < there.length) return [unequal(objective, there, here, one)]
    return checkDifficulty(objective, here, there, one)
  })
}

function unequal(objective: string, more: TestItemEntry[], less: TestItemEntry[], lacking: Test): Problem {
  const extra = more[less.length] ?? lacking
  const file = `${lacking.slug}.yaml`
  const there = less.length === 0 ? `tidak ada di ${file}` : `hanya ${less.length} di ${file}`
  const what = `Soal untuk tujuan \`${objective}\` ada ${more.length} di berkas ini, tetapi ${there}.`
  const mend = `tambahkan soal untuk tujuan itu di ${file}, atau ganti soal ini.`
  return problemAt(extra.yaml.placeOf([...extra.path, 'objective']), what, mend, extra.subject)
}

/** Compared for each objective, so both forms have the same spread too. */
function checkDifficulty(
  objective: string,
  here: TestItemEntry[],
  there: TestItemEntry[],
  one: Test,
): Problem[] {
  const left = here.map((item) => written(item, 'difficulty'))
  if (![...left, ...there.map((item) => written(item, 'difficulty'))].every(isKnown)) return []
  const spare = there.filter((item) => {
    const at = left.indexOf(written(item, 'difficulty'))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return spare.map((item, index) => {
    const own = written(item, 'difficulty')
    const what = `Soal untuk tujuan \`${objective}\` ini \`${own}\`, padahal kembarannya di ${one.slug}.yaml \`${left[index]}\`.`
    const mend = 'samakan tingkat kesukaran kedua soal, lalu samakan `difficulty`-nya.'
    return problemAt(item.yaml.placeOf([...item.path, 'difficulty']), what, mend, item.subject)
  })
}

function isKnown(difficulty: string): boolean {
  return DIFFICULTIES.some((name) => name === difficulty)
}

/** As it is written, so that a fault elsewhere in the item does not make it one too few. */
function written({ yaml, path }: TestItemEntry, field: string): string {
  return String(valueAt(yaml.value, [...path, field]))
}
