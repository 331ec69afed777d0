import { expect, test } from 'vitest'
import { type Judge, seenBy } from './fair.ts'
import type { Levels } from './points.ts'
import type { Rater, Role } from './raters.ts'

const criterion = (id: string) => ({ id, title: id, weight: 1, levels: ['', '', '', ''] })
const rubric = { criteria: [criterion('akurasi'), criterion('etika')] }
const rater = (person: string, role: Role, levels: Levels): Rater => ({
  person,
  role,
  levels,
  notes: {},
  at: 1,
})
const judge = (role: Role, levels: Levels, isMaker = false): Judge => ({
  role,
  levels,
  isMe: (person) => person === 'me',
  isMaker,
})
const maker = rater('maker', 'self', { akurasi: 3, etika: 3 })
const peer = rater('other', 'peer', { akurasi: 1 })
const half = rater('me', 'peer', { akurasi: 2 })

test.each<Role>(['peer', 'facilitator', 'self'])(
  'whoever judges the board of others as %s sees nobody before she is through',
  (role) => {
    const own = rater('me', role, { akurasi: 2 })
    expect(seenBy(judge(role, own.levels), [maker, peer, own], rubric)).toEqual({
      shown: [own],
      closed: 2,
      missing: 1,
    })
  },
)

test('she sees everyone once each criterion has a level of her own', () => {
  const all = [maker, peer, half]
  expect(seenBy(judge('peer', { akurasi: 2, etika: 1 }), all, rubric)).toEqual({
    shown: all,
    closed: 0,
    missing: 0,
  })
})

test('the maker sees what others gave, also before she has judged; as a facilitator she does not', () => {
  const mine = rater('me', 'self', { akurasi: 4, etika: 4 })
  expect(seenBy(judge('self', {}, true), [maker, peer], rubric).shown).toEqual([maker, peer])
  expect(seenBy(judge('facilitator', {}, true), [mine, peer], rubric)).toEqual({
    shown: [],
    closed: 2,
    missing: 2,
  })
})
