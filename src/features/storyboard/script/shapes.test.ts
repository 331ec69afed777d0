import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readable } from '../../../../tests/support/pasted.ts'

// Shapes in which people write scripts, each with what is read of it: see `readable`. Between `====` with a name and
// `---->` stands the script, as pasted, tabs and all.

const file = new URL('../../../../tests/fixtures/scripts/shapes.txt', import.meta.url)
const shapes = readFileSync(file, 'utf8')
  .split(/^==== /m)
  .slice(1)
  .map((shape) => {
    const [, name = '', script = '', read = ''] = /^(.*)\n([\s\S]*)\n---->\n([\s\S]*)\n$/.exec(shape) ?? []
    return { name, script, read }
  })

test('all shapes were found', () => {
  expect(shapes.length).toBeGreaterThan(60)
  expect(shapes.every(({ name, read }) => name !== '' && read !== '')).toBe(true)
})

test.each(shapes)('$name', ({ script, read }) => {
  expect(readable(script).join('\n')).toBe(read)
})

test.each(shapes)('$name, with the line breaks and blanks of other systems', ({ script, read }) => {
  const foreign = `\uFEFF${script
    .replace(/\n/g, ' \r\n')
    .replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00A0')
    .replace(/(?<=\p{L})(?=\p{L})/u, '\u200B')}\r\n`
  expect(readable(foreign).join('\n')).toBe(read)
})
