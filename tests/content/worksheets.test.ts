/** The worksheets of the course: each is read, makes sense, and keeps the language rules. */
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { formatProblems } from '../../src/authoring/problem.ts'
import { parseCourse } from '../../src/authoring/read-course.ts'
import { readFiles } from '../../src/authoring/read-files.ts'
import {
  curlyQuotes,
  placeholders,
  sentenceLength,
  singleSpaces,
  spelling,
} from '../../src/authoring/rules/language.ts'
import { readYaml, valueAt } from '../../src/authoring/yaml-file.ts'
import { checkShape } from '../../src/authoring/zod-issue.ts'
import { computedValues } from '../../src/features/form/formulas.ts'
import { lintForm } from '../../src/features/form/lint.ts'
import { rowKey, setField } from '../../src/features/form/model.ts'
import { formIds } from '../../src/features/form/places.ts'
import { proseOfForm } from '../../src/features/form/prose.ts'
import { saved } from '../../src/features/form/saved.ts'
import { type FormFields, formFields, formFromFields } from '../../src/features/form/schema.ts'

const content = readFiles(fileURLToPath(new URL('../../content', import.meta.url)))
const worksheets = [...content.files].flatMap(([path, file]) => {
  const yaml = readYaml(file)
  const isForm = /^id\/exercises\/[^/]+\.yaml$/.test(path) && valueAt(yaml.value, ['kind']) === 'form'
  return isForm ? [{ name: path.replace(/^.*\/|\.yaml$/g, ''), yaml }] : []
})

function read(name: string): FormFields {
  const yaml = worksheets.find((worksheet) => worksheet.name === name)?.yaml
  if (!yaml) throw new Error(`There is no worksheet ${name}.`)
  const { fields, problems } = checkShape(formFields, yaml, [])
  if (!fields) throw new Error(formatProblems(problems))
  return fields
}

test('the worksheets were found', () => {
  expect(worksheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['hitung-metrik', 'persetujuan-rekam', 'rencana-aksi', 'sop-media-sosial']),
  )
})

describe.each(worksheets)('$name', ({ name, yaml }) => {
  test('is read, makes sense, and has the id of its file', () => {
    expect(yaml.problems).toEqual([])
    expect(lintForm(read(name))).toEqual([])
    expect(read(name).id).toBe(name)
  })

  test('keeps the language rules in every text that is shown', () => {
    const texts = proseOfForm(read(name))
    const prose = texts.flatMap(({ path }) => yaml.prose(path) ?? [])
    expect(prose.map(({ text }) => text.trim())).toEqual(texts.map(({ text }) => text))
    const course = { ...parseCourse(content), prose }
    const rules = [curlyQuotes, singleSpaces, spelling, sentenceLength, placeholders]
    expect(formatProblems(rules.flatMap((rule) => rule.check(course)))).toBe('')
  })
})

test('no id is used in two worksheets', () => {
  const ids = worksheets.flatMap(({ name }) => formIds(formFromFields(read(name))).map(({ id }) => id))
  expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([])
})

test('the metrics worksheet works out what a lesson would: 84 of 2.100 is 4 percent, the median of five is 20', () => {
  const now = { at: 1, by: 'ABC1234' }
  const post = { jangkauan: '2.100', suka: '60', komentar: '12', bagikan: '7', simpan: '5' }
  const minutes = ['10', '15', '20', '25', '180']
  const typed = [
    ...Object.entries(post).map(([what, value]) => [
      rowKey('metrik-pos', 'start-1', `metrik-${what}`),
      value,
    ]),
    ...minutes.map((value, at) => [rowKey('metrik-balas', `start-${at + 1}`, 'metrik-menit'), value]),
    ['metrik-tanya', '8'],
  ]
  const state = typed.reduce((old, [key = '', value = '']) => setField(old, key, value, now), saved.empty())
  const values = computedValues(formFromFields(read('hitung-metrik')), state)
  expect(values.get('metrik-pos/start-1/metrik-interaksi')).toMatchObject({ value: 84 })
  expect(values.get('metrik-pos/start-1/metrik-tingkat')).toEqual({ status: 'value', value: 4, unit: '%' })
  expect(values.get('metrik-gabungan')).toMatchObject({ value: 4 })
  expect(values.get('metrik-persen-jawab')).toEqual({ status: 'value', value: 62.5, unit: '%' })
  expect(values.get('metrik-sisa')).toMatchObject({ value: 3 })
  expect(values.get('metrik-median')).toEqual({ status: 'value', value: 20, unit: 'menit' })
})
