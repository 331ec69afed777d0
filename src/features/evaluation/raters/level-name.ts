/** What a level is called, by the kind of its criterion. Pure. */
import type { Locale } from '../../../i18n/locales.ts'
import type { RubricPart } from '../content.ts'
import type { Level } from '../model.ts'
import { levelWords } from './level-words.ts'

/** `2 Baik`, `Ya`, or that it could not be assessed. @param names of the levels, the lowest first */
export function levelName(
  level: Level,
  kind: RubricPart['kind'],
  names: readonly string[],
  locale: Locale,
): string {
  const words = levelWords(locale)
  if (level === 'not-assessable') return words.notAssessable
  if (kind === 'yes-no') return level > 0 ? words.yes : words.no
  return words.level(level, names[level] ?? '')
}
