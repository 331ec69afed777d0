import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contents } from '../../../../tests/support/boards.ts'
import { type Content, emptyBrief, emptyShot } from '../model.ts'
import { copyConsent } from './commands.ts'
import { knownConsents } from './consents.ts'

const board = (...shots: [name: string, consent: string][][]): Content => ({
  brief: emptyBrief(),
  order: shots.map((_, at) => `S${at}`),
  shots: Object.fromEntries(
    shots.map((people, at) => [
      `S${at}`,
      { ...emptyShot(), people: people.map(([name, consent]) => ({ name, consent })) },
    ]),
  ),
  panels: {},
})

test('a code given once is offered for every other shot with the same name', () => {
  const content = board(
    [['Bu Sari', 'IZ-07']],
    [['bu  sari ', '']],
    [
      ['Rian', ''],
      ['BU SARI', ' '],
    ],
  )
  expect(knownConsents(content)).toEqual([{ name: 'Bu Sari', consent: 'IZ-07', missing: 2 }])
  const filled = copyConsent('Bu Sari', 'IZ-07').apply(content)
  expect(Object.values(filled.shots).flatMap(({ people }) => people.map(({ consent }) => consent))).toEqual([
    'IZ-07',
    'IZ-07',
    '',
    'IZ-07',
  ])
})

test('of whom there are two codes, nothing is offered', () => {
  expect(knownConsents(board([['Rian', 'A']], [['Rian', 'B']], [['Rian', '']]))).toEqual([])
})

test('what is offered mends exactly that, whatever stands in a board', () => {
  fc.assert(
    fc.property(contents, (content) => {
      const [first, ...rest] = knownConsents(content)
      if (!first) return
      const mended = copyConsent(first.name, first.consent).apply(content)
      expect(knownConsents(mended)).toEqual(rest)
    }),
  )
})
