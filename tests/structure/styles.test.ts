import { expect, test } from 'vitest'
import { filesIn } from './source-files.ts'

// Lessons get their last styles when they are alive already. Where a style sheet is added that late, Chromium 153 now
// and then left what stands in a size container without a box: choices were gone from the page.
test('no style asks how large its container is', () => {
  const sheets = filesIn('src/**/*.css')
  expect(sheets.length).toBeGreaterThan(10)
  const asking = sheets.filter(({ text }) =>
    /container-type|@container/.test(text.replace(/\/\*[\s\S]*?\*\//g, '')),
  )
  expect(asking.map(({ path }) => path)).toEqual([])
})
