/** The rows of a script and of a shot list, before they are shared out to pages. Pure. */
import type { Library } from '../library/library.ts'
import type { Content, OnScreen } from '../model.ts'
import { piecesOf } from './paging.ts'
import { codesOf, locationGroups, type Part, type PartWords, shotsOf, textsOf } from './sheets.ts'

/** A row that is not broken across pages, unless it is longer than one. */
export interface Block {
  key: string
  kind: 'brief' | 'shot' | 'total' | 'heading' | 'fact' | 'place'
  /** Stands on the same page as the block after it. */
  keep?: boolean
  /** Short values that each piece of a long row repeats. */
  fixed: string[]
  /** Texts, a list for each cell. */
  cells: Part[][]
  /** Name of the place that the row belongs to, which a page that begins with it repeats. */
  place?: string
  /** Already filmed. */
  done?: boolean
  /** A later piece of a row that was longer than a page. */
  continued?: boolean
}

/** Words of a script. */
export interface ScriptWords extends PartWords {
  brief: Record<'goal' | 'audience' | 'message' | 'action' | 'channels', string>
  places: Record<OnScreen['place'], string>
  total: string
  facts: string
  shot(number: number): string
  noSource: string
}

/** Words of a shot list. */
export interface ListWords {
  nowhere: string
  place(shots: number, seconds: string): string
  consent(code: string): string
  noConsent: string
}

/**
 * A script: what it is for, each shot with its words, the sum, and the facts with their sources.
 * @param shown a number of seconds as it is written
 */
export function scriptBlocks(
  content: Content,
  library: Library,
  words: ScriptWords,
  shown: (seconds: number) => string,
): Block[] {
  const shots = shotsOf(content)
  const facts = shots.flatMap(({ number, shot }) =>
    shot.facts.map(({ text, source }, at): Block => {
      const from = source.trim() || words.noSource
      return {
        key: `fact-${number}-${at}`,
        kind: 'fact',
        fixed: [words.shot(number)],
        cells: [[{ text }, { text: from }]],
      }
    }),
  )
  const seconds = shots.reduce((sum, { shot }) => sum + shot.seconds, 0)
  return [
    ...briefBlocks(content, library, words),
    ...shots.map(({ number, shot }): Block => {
      const { visual, audio, sound } = textsOf(shot, words)
      const codes = codesOf(shot, library, ['size', 'angle', 'movement', 'transition'])
      const screen = shot.onScreen
        .filter(({ text }) => text.trim() !== '')
        .map(({ text, place }) => ({ label: words.places[place], text }))
      return {
        key: `shot-${number}`,
        kind: 'shot',
        fixed: [`${number}`, shown(shot.seconds), codes.join(' · ')],
        cells: [visual, audio, screen, sound],
      }
    }),
    { key: 'total', kind: 'total', fixed: [words.total, shown(seconds)], cells: [] },
    ...(facts.length > 0
      ? [{ key: 'facts', kind: 'heading' as const, keep: true, fixed: [words.facts], cells: [] }, ...facts]
      : []),
  ]
}

/** A shot list: the shots of each location under its name, with what is needed there. */
export function listBlocks(
  content: Content,
  library: Library,
  words: ListWords,
  shown: (seconds: number) => string,
): Block[] {
  return locationGroups(content).flatMap(({ location, shots, seconds }, group) => {
    const place = location || words.nowhere
    return [
      {
        key: `place-${group}`,
        kind: 'place' as const,
        keep: true,
        fixed: [place, words.place(shots.length, shown(seconds))],
        cells: [],
      },
      ...shots.map(({ number, shot }): Block => {
        const term = (kind: 'size' | 'angle' | 'movement') => codesOf(shot, library, [kind])[0] ?? ''
        return {
          key: `shot-${number}`,
          kind: 'shot',
          place,
          done: shot.status === 'filmed',
          fixed: [`${number}`, shown(shot.seconds), term('size'), term('angle'), term('movement')],
          cells: [
            partsOf(shot.visual),
            shot.people
              .filter(({ name, consent }) => (name + consent).trim() !== '')
              .map(({ name, consent }) => ({
                text: [name.trim(), consent.trim() === '' ? words.noConsent : words.consent(consent.trim())]
                  .filter(Boolean)
                  .join(', '),
              })),
            partsOf(shot.props),
          ],
        }
      }),
    ]
  })
}

/** A row in as many pieces as it needs; the words of all are those of the row. @param pieces at least 1 */
export function pieced(block: Block, pieces: number): Block[] {
  if (pieces <= 1) return [block]
  const cells = block.cells.map((parts) => piecesOf(parts, pieces))
  return Array.from({ length: pieces }, (_, at) => ({
    ...block,
    key: `${block.key}-${at}`,
    cells: cells.map((texts) => texts[at] ?? []),
    ...(at > 0 ? { continued: true } : {}),
  }))
}

function briefBlocks({ brief }: Content, library: Library, words: ScriptWords): Block[] {
  const channels = brief.channels
    .map((id) => library.channels.find((channel) => channel.id === id)?.title ?? id)
    .join(', ')
  const { goal, audience, message, action } = brief
  const texts = { goal, audience, message, action, channels }
  return (['goal', 'audience', 'message', 'action', 'channels'] as const)
    .filter((name) => texts[name].trim() !== '')
    .map((name) => ({
      key: name,
      kind: 'brief',
      fixed: [words.brief[name]],
      cells: [partsOf(texts[name])],
    }))
}

function partsOf(text: string): Part[] {
  return text.trim() === '' ? [] : [{ text }]
}
