/** The worksheets of the course work out what a lesson would. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { computedValues } from '../../src/features/form/formulas.ts'
import { rowKey, setField } from '../../src/features/form/model.ts'
import { saved } from '../../src/features/form/saved.ts'
import { formFields, formFromFields } from '../../src/features/form/schema.ts'

const worksheet = formFromFields(
  formFields.parse(parse(readFileSync('content/id/exercises/hitung-metrik.yaml', 'utf8'))),
)

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
  const values = computedValues(worksheet, state)
  expect(values.get('metrik-pos/start-1/metrik-interaksi')).toMatchObject({ value: 84 })
  expect(values.get('metrik-pos/start-1/metrik-tingkat')).toEqual({ status: 'value', value: 4, unit: '%' })
  expect(values.get('metrik-gabungan')).toMatchObject({ value: 4 })
  expect(values.get('metrik-persen-jawab')).toEqual({ status: 'value', value: 62.5, unit: '%' })
  expect(values.get('metrik-sisa')).toMatchObject({ value: 3 })
  expect(values.get('metrik-median')).toEqual({ status: 'value', value: 20, unit: 'menit' })
})
