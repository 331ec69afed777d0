import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseOf, ends, flood, leads, scene, validCases } from '../../../tests/support/cases.ts'
import { lintCase } from './lint.ts'
import type { Case, Scene } from './model.ts'

/** The flood with one scene replaced or added. */
function withScene(changed: Scene): Case {
  const [start, ...others] = flood.scenes
  if (changed.id === start.id) return { ...flood, scenes: [changed, ...others] }
  const known = others.some(({ id }) => id === changed.id)
  const rest = known ? others.map((one) => (one.id === changed.id ? changed : one)) : [...others, changed]
  return { ...flood, scenes: [start, ...rest] }
}

const [awal] = flood.scenes
const askChoices = [leads('a', 'awal', { cepat: 1 }), leads('b', 'terlambat', { tepat: 1 })]

test('finds nothing in a sound case, with loops or without', () => {
  expect(lintCase(flood)).toEqual([])
  fc.assert(
    fc.property(validCases, (scenario) => {
      expect(lintCase(scenario)).toEqual([])
    }),
  )
})

describe('the ways', () => {
  test('finds a scene with neither choices nor ending', () => {
    expect(lintCase(withScene(scene('tanya', [])))).toMatchObject([
      { rule: 'dead-end', path: ['scenes', 1] },
      { rule: 'unreachable-scene', path: ['scenes', 3, 'id'] },
    ])
  })

  test('finds an ending that goes on', () => {
    const both = { ...ends('diam', 'poor'), choices: [leads('a', 'awal')] }
    expect(lintCase(withScene(both))).toMatchObject([
      { rule: 'ending-with-choices', path: ['scenes', 4, 'ending'] },
    ])
  })

  test('finds a scene that nothing leads to, and not those that only follow it', () => {
    const lost = withScene(scene('lepas', [leads('a', 'lanjutan'), leads('b', 'lanjutan')]))
    const followed: Case = { ...lost, scenes: [...lost.scenes, ends('lanjutan')] }
    expect(lintCase(followed)).toEqual([
      {
        rule: 'unreachable-scene',
        path: ['scenes', 5, 'id'],
        what: 'Tidak ada pilihan yang menuju adegan "lepas".',
        mend: 'tulis `to: lepas` pada sebuah pilihan, atau hapus adegan ini.',
      },
    ])
  })

  test('names the first of scenes that lead only to each other', () => {
    const two = withScene(scene('lepas', [leads('a', 'ikut'), leads('b', 'diam')]))
    const ring: Case = {
      ...two,
      scenes: [...two.scenes, scene('ikut', [leads('a', 'lepas'), leads('b', 'diam')])],
    }
    expect(lintCase(ring)).toMatchObject([{ rule: 'unreachable-scene', path: ['scenes', 5, 'id'] }])
  })

  test('finds a loop without a way out, once', () => {
    const [start, ...others] = flood.scenes
    const loop: Case = {
      ...flood,
      scenes: [
        { ...start, choices: [...start.choices, leads('d', 'putar')] },
        ...others,
        scene('putar', [leads('a', 'balik'), leads('b', 'balik')]),
        scene('balik', [leads('a', 'putar'), leads('b', 'putar')]),
      ],
    }
    expect(lintCase(loop)).toEqual([
      {
        rule: 'no-way-out',
        path: ['scenes', 5, 'id'],
        what: 'Cerita berputar tanpa akhir di sini: dari adegan "putar", "balik" tidak ada jalan ke akhir.',
        mend: 'arahkan salah satu pilihannya ke adegan lain yang menuju sebuah akhir.',
      },
    ])
  })

  test('finds a target that does not exist, and tells the slip once', () => {
    expect(
      lintCase(withScene(scene('tanya', [leads('a', 'awal', { cepat: 1 }), leads('b', 'terlamat')]))),
    ).toEqual([
      {
        rule: 'unknown-target',
        path: ['scenes', 1, 'choices', 1, 'to'],
        what: 'Adegan `terlamat` tidak ada. Maksud Anda `terlambat`?',
        mend: 'tulis id adegan yang ada pada `to`, atau tambahkan adegan dengan id itu.',
      },
    ])
    expect(
      lintCase(withScene(scene('tanya', [leads('a', 'awal'), leads('b', 'belum-ditulis')]))),
    ).toMatchObject([{ rule: 'unknown-target' }])
  })

  test('finds a choice that leads to its own scene', () => {
    expect(lintCase(withScene(scene('tanya', [...askChoices, leads('c', 'tanya')])))).toMatchObject([
      { rule: 'own-target', path: ['scenes', 1, 'choices', 2, 'to'] },
    ])
  })

  test('asks for three endings', () => {
    const short = caseOf([
      scene('awal', [leads('a', 'usai', { cepat: 1, tepat: 1 }), leads('b', 'batal')]),
      ends('usai'),
      ends('batal', 'poor'),
    ])
    expect(lintCase(short)).toMatchObject([
      { rule: 'few-endings', path: ['scenes'], what: 'Kasus ini punya 2 akhir, padahal paling sedikit 3.' },
    ])
  })
})

describe('the choices', () => {
  test('finds two of one id', () => {
    const doubled = scene('tanya', [...askChoices, leads('a', 'diam')])
    expect(lintCase(withScene(doubled))).toMatchObject([
      { rule: 'equal-choice-ids', path: ['scenes', 1, 'choices', 2, 'id'] },
    ])
  })

  test('finds a single choice that pretends to be a decision, and lets one pass that only goes on', () => {
    const single = (points: Record<string, number>) =>
      lintCase(withScene(scene('tanya', [leads('a', 'terlambat', points)])))
    expect(single({ tepat: 1 })).toMatchObject([{ rule: 'single-choice', path: ['scenes', 1, 'choices'] }])
    expect(single({})).toEqual([])
  })
})

describe('the qualities', () => {
  test('finds points for one that does not exist', () => {
    const unknown = scene('tanya', [leads('a', 'awal', { constructor: 1 }), leads('b', 'terlambat')])
    expect(lintCase(withScene(unknown))).toMatchObject([
      {
        rule: 'unknown-quality',
        path: ['scenes', 1, 'choices', 0, 'points', 'constructor'],
        mend: 'tulis salah satu dari: `cepat`, `tepat`.',
      },
    ])
  })

  test('finds one that no choice gives points for, and one that is named twice', () => {
    const [quick, right] = flood.qualities.map((quality) => ({ ...quality }))
    const added = { id: 'hormat', title: 'Hormat', meaning: 'Orangnya dihargai.' }
    const qualities = [quick, right, added, quick].flatMap((quality) => quality ?? [])
    expect(lintCase({ ...flood, qualities })).toMatchObject([
      { rule: 'unused-quality', path: ['qualities', 2, 'id'] },
      { rule: 'equal-quality-ids', path: ['qualities', 3, 'id'] },
    ])
  })
})

test('counts the words of a scene with those of its conversation', () => {
  const entry = { kind: 'comment', who: 'citizen', name: 'Rani', time: '19.02' } as const
  const spoken = (count: number): Case =>
    withScene({
      ...awal,
      text: ['Warga menunggu.'],
      thread: [{ ...entry, text: 'air '.repeat(count).trim() }],
    })
  expect(lintCase(spoken(88))).toEqual([])
  expect(lintCase(spoken(89))).toMatchObject([
    {
      rule: 'long-scene',
      path: ['scenes', 0, 'text'],
      what: 'Adegan ini terdiri atas 91 kata, termasuk percakapannya; paling banyak 90.',
    },
  ])
})
