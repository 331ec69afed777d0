import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { Notes } from './reading.ts'
import { importWords } from './words.ts'

/** How the table was understood, so that a misunderstanding is seen. */
export function ReadingNotes(props: {
  notes: Notes
  isAsked: boolean
  isRemembered: boolean
  locale: Locale
}) {
  const { notes, isAsked, isRemembered, locale } = props
  const words = importWords(locale)
  const { notes: told } = words
  const number = (value: number) => formatNumber(value, locale)
  const renamed = Object.entries(notes.channels).map(([from, to]) => told.renamed(from, to))
  const { channel, format, pillar } = notes.unknown
  const lines = [
    isRemembered && told.remembered,
    notes.platform && told.platform(words.platforms[notes.platform]),
    // What is proven of some dates only is part of the question.
    !isAsked &&
      notes.proof &&
      told.proof(words.order.choices[notes.proof.order].toLowerCase(), notes.proof.row, notes.proof.text),
    notes.thousands && told.thousands(notes.thousands.text),
    notes.rounded > 0 && told.rounded(number(notes.rounded)),
    renamed.length > 0 && told.channels(renamed.join(', ')),
    notes.linksLeft.length > 0 && told.linksLeft(notes.linksLeft.slice(0, 10).join(', ')),
    notes.idsLost > 0 && told.idsLost(number(notes.idsLost)),
    channel.length > 0 && told.unknown.channel(listed(channel)),
    format.length > 0 && told.unknown.format(listed(format)),
    pillar.length > 0 && told.unknown.pillar(listed(pillar)),
  ].filter((line) => typeof line === 'string')
  if (lines.length === 0) return null
  return (
    <section class="import-notes">
      <h2>{told.heading}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

function listed(names: readonly string[]): string {
  return names
    .slice(0, 5)
    .map((name) => `“${name}”`)
    .join(', ')
}
