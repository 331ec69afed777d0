import { expect, test } from 'vitest'
import { formats } from '../saved.ts'
import { STAYING } from './file-rest.ts'

test('Exactly the formats that stay on the device are left out of files', () => {
  const staying = [...formats.values()].filter(({ stays }) => stays).map(({ feature }) => feature)
  expect([...STAYING].sort()).toEqual(staying.sort())
})
