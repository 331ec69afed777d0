import { describe, expect, test } from 'vitest'
import { planOutlines } from './outline.ts'
import { planFields } from './schema.ts'

const plan = (block: object, start: string | number = '08.00') => [
  planFields.parse({
    id: 'pagi',
    title: 'Satu pagi',
    lead: 'Untuk satu kelas.',
    days: [
      {
        id: 'hari',
        title: 'Hari',
        start,
        blocks: [{ id: 'a', title: 'A', minutes: 15, kind: 'ajar', ...block }],
      },
    ],
  }),
]
const page = (name: string) => ({ title: `Halaman ${name}`, href: `/${name}/` })
const pages = {
  decks: new Map([['angka', page('angka')]]),
  exercises: new Map([['air', page('air')]]),
  sheets: new Map([['poster', page('poster')]]),
}

test('a block has titles and addresses in place of ids', () => {
  const [outline] = planOutlines(
    plan({ deck: 'angka', exercise: 'air', sheets: ['poster'], note: 'Pelan.' }),
    pages,
  )
  expect(outline?.days).toEqual([
    {
      ...{ id: 'hari', title: 'Hari', start: 480 },
      blocks: [
        {
          ...{ id: 'a', title: 'A', minutes: 15, kind: 'teach', optional: false, note: 'Pelan.' },
          deck: { id: 'angka', ...page('angka') },
          exercise: page('air'),
          sheets: [page('poster')],
        },
      ],
    },
  ])
})

describe('the build stops', () => {
  test.each([[{ deck: 'lain' }], [{ exercise: 'angka' }], [{ sheets: ['air-mati'] }]])(
    'at a block that leads nowhere: %j',
    (block) => {
      expect(() => planOutlines(plan(block), pages)).toThrow('"pagi"')
    },
  )

  test('at a day that begins at no time', () => {
    expect(() => planOutlines(plan({}, '8 pagi'), pages)).toThrow('"pagi"')
  })
})

test('in a course without slides no block has any', () => {
  const [outline] = planOutlines(plan({ deck: 'angka' }), { ...pages, decks: new Map() })
  expect(outline?.days[0]?.blocks[0]?.deck).toBeUndefined()
})
