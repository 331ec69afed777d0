/**
 * What is wrong with the meaning of a case. Ids of scenes are unique in the whole course, so the check of the
 * course looks after them. Runs at build only.
 */
import type { Finding } from '../../yaml/fields.ts'
import { lintGraph } from './lint-graph.ts'
import type { Case, Scene } from './model.ts'

/** What a phone shows without much scrolling: the words of a scene and of its thread. */
const MOST_WORDS = 90

/** Every fault of meaning; empty when there is none. Paths lead into the author's YAML. */
export function lintCase(scenario: Case): Finding[] {
  return [
    ...lintQualities(scenario),
    ...scenario.scenes.flatMap((scene, index) => [
      ...lintLength(scene, index),
      ...lintChoices(scene, index, scenario),
    ]),
    ...lintGraph(scenario),
  ]
}

function lintQualities({ qualities, scenes }: Case): Finding[] {
  const choices = scenes.flatMap((scene) => scene.choices)
  return qualities.flatMap(({ id }, index): Finding[] => {
    if (qualities.findIndex((other) => other.id === id) < index) {
      return [
        {
          rule: 'equal-quality-ids',
          path: ['qualities', index, 'id'],
          what: `Id kualitas "${id}" dipakai lebih dari sekali.`,
          mend: 'ganti id yang lebih baru, atau gabungkan kedua kualitas itu.',
        },
      ]
    }
    if (choices.some(({ points }) => Object.hasOwn(points, id))) return []
    return [
      {
        rule: 'unused-quality',
        path: ['qualities', index, 'id'],
        what: `Tidak ada pilihan yang memberi nilai untuk kualitas "${id}".`,
        mend: `tulis \`points: { ${id}: 1 }\` pada pilihan yang menunjukkannya, atau hapus kualitas ini.`,
      },
    ]
  })
}

function lintLength({ text, thread }: Scene, index: number): Finding[] {
  const words = [...text, ...thread.map((entry) => entry.text)].join(' ').split(/\s+/)
  if (words.length <= MOST_WORDS) return []
  return [
    {
      rule: 'long-scene',
      path: ['scenes', index, 'text'],
      what: `Adegan ini terdiri atas ${words.length} kata, termasuk percakapannya; paling banyak ${MOST_WORDS}.`,
      mend: 'ringkas teksnya, atau bagi menjadi dua adegan, agar muat pada layar ponsel.',
    },
  ]
}

function lintChoices({ id: scene, choices }: Scene, index: number, { qualities }: Case): Finding[] {
  const path = ['scenes', index, 'choices']
  const known = qualities.map(({ id }) => id)
  const [only, ...others] = choices
  const findings = choices.flatMap(({ id, points, to }, at): Finding[] => {
    const unknown = Object.keys(points).filter((name) => !known.includes(name))
    return [
      ...unknown.map((name) => ({
        rule: 'unknown-quality',
        path: [...path, at, 'points', name],
        what: `Kualitas \`${name}\` tidak ada dalam \`qualities\`.`,
        mend: `tulis salah satu dari: ${known.map((one) => `\`${one}\``).join(', ')}.`,
      })),
      ...(choices.findIndex((other) => other.id === id) < at ? [equalIds(id, [...path, at, 'id'])] : []),
      ...(to === scene ? [ownTarget([...path, at, 'to'])] : []),
    ]
  })
  // A single way on without points is a mere turn of the page; with points it pretends to be a decision.
  const forced = only && others.length === 0 && Object.keys(only.points).length > 0
  return forced ? [...findings, singleChoice(path)] : findings
}

function equalIds(id: string, path: Finding['path']): Finding {
  return {
    rule: 'equal-choice-ids',
    path,
    what: `Id pilihan "${id}" dipakai lebih dari sekali dalam adegan ini.`,
    mend: 'beri setiap pilihan huruf yang berbeda, dari a sampai g.',
  }
}

function ownTarget(path: Finding['path']): Finding {
  return {
    rule: 'own-target',
    path,
    what: 'Pilihan ini menuju adegannya sendiri, sehingga pemain tidak berpindah.',
    mend: 'tulis id adegan lain pada `to`.',
  }
}

function singleChoice(path: Finding['path']): Finding {
  return {
    rule: 'single-choice',
    path,
    what: 'Adegan ini hanya punya satu pilihan, padahal pilihan itu bernilai.',
    mend: 'tambahkan pilihan lain, atau hapus `points` bila pilihan ini hanya melanjutkan cerita.',
  }
}
