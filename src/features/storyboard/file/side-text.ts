/** What stands in one part of a shot or a brief, as text to compare. */
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { Library, TermKind } from '../library/library.ts'
import type { Brief, Shot } from '../model.ts'
import type { ShotPart } from './compare.ts'
import { boardFileWords } from './words.ts'

/** Names of what ids stand for. */
export type Names = Pick<Library, 'vocabulary' | 'channels' | 'patterns'>

/** A part of a shot in words, one thing in a line; '' when nothing stands there. */
export function shotText(shot: Shot, part: ShotPart, { vocabulary }: Names, locale: Locale): string {
  const words = boardFileWords(locale)
  switch (part) {
    case 'seconds':
      return words.inSeconds(formatNumber(shot.seconds, locale))
    case 'size':
    case 'angle':
    case 'movement':
    case 'transition':
      return termText(shot[part], vocabulary[part])
    case 'lines':
      return lined(shot.lines, ({ speaker, text }) => (speaker ? words.spoken(speaker, text) : text))
    case 'onScreen':
      return lined(shot.onScreen, ({ text, place }) => words.placed(text, words.places[place]))
    case 'music':
      return shot.music ? withNote(shot.music.title, shot.music.right) : ''
    case 'people':
      return lined(shot.people, ({ name, consent }) => withNote(name, consent))
    case 'facts':
      return lined(shot.facts, ({ text, source }) => withNote(text, source))
    case 'status':
      return words.statuses[shot.status]
    case 'panels':
      return words.panelCount(shot.panels.length)
    case 'visual':
    case 'sound':
    case 'location':
    case 'props':
      return shot[part]
  }
}

/** A part of a brief in words; '' when nothing stands there. */
export function briefText(brief: Brief, part: keyof Brief, names: Names, locale: Locale): string {
  const words = boardFileWords(locale)
  switch (part) {
    case 'seconds':
      return words.inSeconds(formatNumber(brief.seconds, locale))
    case 'kind':
      return words.kinds[brief.kind]
    case 'channels':
      return lined(brief.channels, (id) => titleOf(id, names.channels))
    case 'pattern':
      return brief.pattern === undefined ? '' : titleOf(brief.pattern, names.patterns)
    case 'title':
    case 'goal':
    case 'audience':
    case 'message':
    case 'action':
    case 'ratio':
      return brief[part]
  }
}

function termText(id: string | undefined, terms: Library['vocabulary'][TermKind]): string {
  return id === undefined ? '' : titleOf(id, terms)
}

/** An id that the library does not know stands for itself. */
function titleOf(id: string, all: { id: string; title: string }[]): string {
  return all.find((one) => one.id === id)?.title ?? id
}

function lined<T>(all: readonly T[], text: (one: T) => string): string {
  return all.map(text).join('\n')
}

function withNote(text: string, note: string): string {
  return note ? `${text} (${note})` : text
}
