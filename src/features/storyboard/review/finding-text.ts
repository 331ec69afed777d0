/** A finding in words. */
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { MOST_SCREEN_WORDS } from '../limits.ts'
import { CAPTION_LIMIT } from '../timing-of.ts'
import type { Finding } from './finding.ts'
import { reviewWords } from './words.ts'

/** Longest text that is repeated in a sentence, in characters. */
const MOST = 60
/** Marks that are repeated in a sentence; whoever fills those in sees the others. */
const MOST_MARKS = 3

/** What is amiss, in one sentence. */
export function findingText(finding: Finding, locale: Locale): string {
  const words = reviewWords(locale).faults
  const number = (value: number) => formatNumber(Math.ceil(value * 10 - 1e-6) / 10, locale)
  switch (finding.kind) {
    case 'blank':
      return words.blank(finding.marks.slice(0, MOST_MARKS).map(short).join(', '))
    case 'brief-empty':
      return words.briefEmpty
    case 'no-shots':
      return words.noShots
    case 'shot-empty':
      return words.shotEmpty
    case 'no-consent':
      return words.noConsent(short(finding.name))
    case 'no-right':
      return words.noRight(short(finding.title))
    case 'no-source':
      return words.noSource(short(finding.fact))
    case 'speech-too-long':
      return words.speechTooLong(number(finding.needed), number(finding.seconds))
    case 'screen-too-long':
      return words.screenTooLong(short(finding.text), number(finding.needed), number(finding.seconds))
    case 'screen-too-large':
      return words.screenTooLarge(short(finding.text))
    case 'screen-words':
      return words.screenWords(short(finding.text), MOST_SCREEN_WORDS)
    case 'captions-too-fast':
      return words.captionsTooFast(number(finding.rate), CAPTION_LIMIT)
    case 'over-target':
      return words.overTarget(number(finding.seconds), number(finding.target))
  }
}

/** A text without line breaks, cut at a word. */
function short(text: string): string {
  const plain = text.trim().replace(/\s+/g, ' ')
  if (plain.length <= MOST) return plain
  return `${plain.slice(0, MOST).replace(/\s+\S*$/, '')} …`
}
