/** Rubrics: named like their file, criteria written once, weights that make a hundred. */
import type { RubricEntry, Rule } from '../course.ts'
import { type Problem, problemAt } from '../problem.ts'

/** All weights of a rubric together. */
const WHOLE = 100

/** The id of a rubric is its file's name, and the ids of its criteria are written once. */
export const rubricIds: Rule = {
  name: 'rubric-ids',
  check: ({ rubrics }) => rubrics.flatMap((entry) => [...checkName(entry), ...checkCriteria(entry)]),
}

/** Weights add up to a hundred, so that a score is a percentage. */
export const rubricWeights: Rule = {
  name: 'rubric-weights',
  check: ({ rubrics }) =>
    rubrics.flatMap(({ rubric, yaml, subject }) => {
      const sum = (rubric?.criteria ?? []).reduce((all, { weight }) => all + weight, 0)
      if (!rubric || sum === WHOLE) return []
      const what = `Bobot semua kriteria berjumlah ${sum}, bukan ${WHOLE}.`
      const mend = `ubah \`weight\` agar jumlahnya ${WHOLE}.`
      return [problemAt(yaml.placeOf(['criteria', 0, 'weight']), what, mend, subject)]
    }),
}

/** What is published has more points than what is mended. */
export const rubricThresholds: Rule = {
  name: 'rubric-thresholds',
  check: ({ rubrics }) =>
    rubrics.flatMap(({ rubric, yaml, subject }) => {
      const { publish = WHOLE, improve = 0 } = rubric?.thresholds ?? {}
      if (improve < publish) return []
      const what = `Batas perbaikan ${improve} tidak di bawah batas terbit ${publish}.`
      return [
        problemAt(
          yaml.placeOf(['thresholds', 'improve']),
          what,
          'tulis `improve` yang lebih kecil.',
          subject,
        ),
      ]
    }),
}

function checkName({ id, slug, subject }: RubricEntry): Problem[] {
  if (!id || id.id === slug) return []
  const what = `Id rubrik \`${id.id}\` tidak sama dengan nama berkasnya, \`${slug}.yaml\`.`
  return [problemAt(id.place, what, `tulis \`id: ${slug}\`, atau ganti nama berkasnya.`, subject)]
}

function checkCriteria({ rubric, yaml, subject }: RubricEntry): Problem[] {
  const criteria = rubric?.criteria ?? []
  return criteria.flatMap(({ id }, at) => {
    if (criteria.findIndex((other) => other.id === id) === at) return []
    const what = `Id kriteria \`${id}\` dipakai dua kali.`
    return [problemAt(yaml.placeOf(['criteria', at, 'id']), what, 'ganti id yang lebih baru.', subject)]
  })
}
