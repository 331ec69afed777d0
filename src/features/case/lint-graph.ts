/** Faults in where the scenes of a case lead. Runs at build only. */
import type { Finding } from '../../yaml/fields.ts'
import { didYouMean, nearest } from '../../yaml/nearest.ts'
import { distancesFrom, graphOf, leadingTo } from './graph.ts'
import type { Case, Id, Scene } from './model.ts'

const FEWEST_ENDINGS = 3

/** Every fault of the graph. A slip is told once: what only follows from a mistyped target is not. */
export function lintGraph(scenario: Case): Finding[] {
  const { scenes } = scenario
  const known = scenes.map(({ id }) => id)
  const unknown = scenes.flatMap((scene, index) => unknownTargets(scene, index, known))
  const meant = asMeant(scenario, known)
  return [
    ...scenes.flatMap(lintEnd),
    ...fewEndings(scenes),
    ...unknown,
    // Where nobody can tell what was meant, the ways beyond it are unknown too.
    ...(meant ? [...unreachable(meant), ...withoutWayOut(meant)] : []),
  ]
}

function lintEnd({ choices, ending }: Scene, index: number): Finding[] {
  if (choices.length === 0 && !ending) {
    return [
      {
        rule: 'dead-end',
        path: ['scenes', index],
        what: 'Adegan ini buntu: tidak punya pilihan dan bukan akhir cerita.',
        mend: 'tambahkan `choices` dengan sedikitnya dua pilihan, atau `ending` bila cerita berakhir di sini.',
      },
    ]
  }
  if (choices.length === 0 || !ending) return []
  return [
    {
      rule: 'ending-with-choices',
      path: ['scenes', index, 'ending'],
      what: 'Adegan ini adalah akhir cerita, tetapi masih punya pilihan.',
      mend: 'hapus `choices`, atau hapus `ending` bila cerita berlanjut.',
    },
  ]
}

function fewEndings(scenes: Scene[]): Finding[] {
  const count = scenes.filter(({ ending }) => ending).length
  if (count >= FEWEST_ENDINGS) return []
  return [
    {
      rule: 'few-endings',
      path: ['scenes'],
      what: `Kasus ini punya ${count} akhir, padahal paling sedikit ${FEWEST_ENDINGS}.`,
      mend: 'tambahkan adegan dengan `ending`, lalu arahkan pilihan ke sana.',
    },
  ]
}

function unknownTargets({ choices }: Scene, index: number, known: Id[]): Finding[] {
  return choices.flatMap(({ to }, at) => {
    if (known.includes(to)) return []
    return [
      {
        rule: 'unknown-target',
        path: ['scenes', index, 'choices', at, 'to'],
        what: `Adegan \`${to}\` tidak ada.${didYouMean(to, known)}`,
        mend: 'tulis id adegan yang ada pada `to`, atau tambahkan adegan dengan id itu.',
      },
    ]
  })
}

/** The case with mistyped targets mended; undefined when one of them resembles no scene. */
function asMeant(scenario: Case, known: Id[]): Case | undefined {
  const target = (to: Id) => (known.includes(to) ? to : nearest(to, known))
  const lost = scenario.scenes.some(({ choices }) => choices.some(({ to }) => target(to) === undefined))
  if (lost) return undefined
  const mend = (scene: Scene): Scene => ({
    ...scene,
    choices: scene.choices.map((choice) => ({ ...choice, to: target(choice.to) ?? choice.to })),
  })
  const [start, ...others] = scenario.scenes
  return { ...scenario, scenes: [mend(start), ...others.map(mend)] }
}

/** Of scenes that follow each other, only the first is named: mended, it brings the others along. */
function unreachable(scenario: Case): Finding[] {
  const graph = graphOf(scenario)
  const reached = distancesFrom(graph, scenario.scenes[0].id)
  const lost = [...graph.keys()].filter((id) => !reached.has(id))
  const from = new Map(lost.map((id) => [id, distancesFrom(graph, id)]))
  const heads = lost.filter((id, at) =>
    lost.every((other, otherAt) => {
      if (other === id || !from.get(other)?.has(id)) return true
      return from.get(id)?.has(other) === true && otherAt > at
    }),
  )
  return heads.map((id) => ({
    rule: 'unreachable-scene',
    path: ['scenes', scenario.scenes.findIndex((scene) => scene.id === id), 'id'],
    what: `Tidak ada pilihan yang menuju adegan "${id}".`,
    mend: `tulis \`to: ${id}\` pada sebuah pilihan, atau hapus adegan ini.`,
  }))
}

/** Scenes that can be reached, but from which no ending can; told once, at the first of them. */
function withoutWayOut(scenario: Case): Finding[] {
  const graph = graphOf(scenario)
  const reached = distancesFrom(graph, scenario.scenes[0].id)
  // Dead ends and choices that lead nowhere else are faults of their own.
  const ends = scenario.scenes.filter(
    ({ id, choices, ending }) => ending || choices.length === 0 || choices.some(({ to }) => to === id),
  )
  const out = leadingTo(
    graph,
    ends.map(({ id }) => id),
  )
  const stuck = [...graph.keys()].filter((id) => reached.has(id) && !out.has(id))
  const [first] = stuck
  if (first === undefined) return []
  return [
    {
      rule: 'no-way-out',
      path: ['scenes', scenario.scenes.findIndex(({ id }) => id === first), 'id'],
      what: `Cerita berputar tanpa akhir di sini: dari adegan ${stuck.map((id) => `"${id}"`).join(', ')} tidak ada jalan ke akhir.`,
      mend: 'arahkan salah satu pilihannya ke adegan lain yang menuju sebuah akhir.',
    },
  ]
}
