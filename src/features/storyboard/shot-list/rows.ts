/** The shots of a board as rows of a table, for those who film and edit. Pure. */
import type { Locale } from '../../../i18n/locales.ts'
import type { Library } from '../library/library.ts'
import type { Content, Shot } from '../model.ts'
import { codesOf, shotsOf } from '../print/sheets.ts'
import { folded } from '../script/fold.ts'
import { shotListWords } from './words.ts'

/** What a shot list says of each shot, in the order of its columns. */
export const COLUMNS = [
  'scene',
  'shot',
  'size',
  'angle',
  'movement',
  'transition',
  'description',
  'dialogue',
  'onScreen',
  'sound',
  'seconds',
  'location',
  'cast',
  'props',
  'consent',
  'notes',
] as const
export type Column = (typeof COLUMNS)[number]

/** Numbers stay numbers; several things of one kind stand in lines of one cell. */
export type ShotRow = Record<Column, number | string>

/** Names of the columns in the order of `COLUMNS`. */
export function headingsOf(locale: Locale): string[] {
  const { columns } = shotListWords(locale)
  return COLUMNS.map((column) => columns[column])
}

/** A row for each shot, in order. A person's code of consent stands in the same line of its cell as the name in its own. */
export function rowsOf(content: Content, library: Library, locale: Locale): ShotRow[] {
  const words = shotListWords(locale)
  const shots = shotsOf(content)
  const scenes = scenesOf(shots.map(({ shot }) => shot.location))
  return shots.map(({ number, shot }, at) => {
    const [size = '', angle = '', movement = '', transition = ''] = (
      ['size', 'angle', 'movement', 'transition'] as const
    ).map((kind) => codesOf(shot, library, [kind])[0])
    const people = shot.people.filter(({ name, consent }) => isWritten(name) || isWritten(consent))
    return {
      scene: scenes[at] ?? 1,
      shot: number,
      size,
      angle,
      movement,
      transition,
      description: plain(shot.visual || firstAlt(content, shot)),
      dialogue: inLines(
        shot.lines.filter(({ text }) => isWritten(text)),
        ({ speaker, text }) => `${plain(speaker) || words.narrator}: ${plain(text)}`,
      ),
      onScreen: inLines(
        shot.onScreen.filter(({ text }) => isWritten(text)),
        ({ text, place }) => words.placed(plain(text), words.places[place]),
      ),
      sound: [plain(shot.sound), musicOf(shot, words)].filter(isWritten).join('\n'),
      seconds: shot.seconds,
      location: plain(shot.location),
      cast: inLines(people, ({ name }) => inOneLine(name) || words.nobody),
      props: plain(shot.props),
      consent: inLines(people, ({ consent }) => inOneLine(consent) || words.missing),
      notes: [
        words.status[shot.status],
        inLines(
          shot.facts.filter(({ text }) => isWritten(text)),
          ({ text, source }) => words.fact(plain(text), plain(source) || words.missing),
        ),
      ]
        .filter(isWritten)
        .join('\n'),
    }
  })
}

/** Numbers of scenes, from 1: a scene ends where the place changes; a shot without a place stays in the scene before. */
export function scenesOf(locations: readonly string[]): number[] {
  let scene = 1
  let place = ''
  return locations.map((location) => {
    const here = inOneLine(location).toLowerCase()
    if (here !== '' && place !== '' && here !== place) scene += 1
    if (here !== '') place = here
    return scene
  })
}

function musicOf({ music }: Shot, words: ReturnType<typeof shotListWords>): string {
  if (!music || !(isWritten(music.title) || isWritten(music.right))) return ''
  return words.music(plain(music.title) || words.untitled, plain(music.right) || words.missing)
}

function firstAlt({ panels }: Content, shot: Shot): string {
  return shot.panels.map((id) => panels[id]?.alt ?? '').find(isWritten) ?? ''
}

function inLines<T>(list: readonly T[], textOf: (each: T) => string): string {
  return list.map(textOf).join('\n')
}

/** Line breaks of one kind, nothing unseen, no character that a file cannot hold. */
function plain(text: string): string {
  return folded(text.replace(/\p{Cs}/gu, '\uFFFD').replace(/[^\P{Cc}\r\n\t\v\f\u0085]/gu, '')).trim()
}

function inOneLine(text: string): string {
  return plain(text).replace(/\s+/g, ' ')
}

function isWritten(text: string): boolean {
  return text.trim() !== ''
}
