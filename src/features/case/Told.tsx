import type { Locale } from '../../i18n/locales.ts'
import { TextWithBlanks } from '../../ui/TextWithBlanks.tsx'
import { Gains } from './Gains.tsx'
import type { Choice, Id, Quality } from './model.ts'
import { caseWords } from './words.ts'

interface ToldProps {
  choice: Choice
  qualities: Quality[]
  gains: Record<Id, number>
  locale: Locale
}

/** What was chosen, and what follows from it. Takes the focus when it appears. */
export function Told({ choice, qualities, gains, locale }: ToldProps) {
  const words = caseWords(locale)
  return (
    <div class="told" tabIndex={-1} data-told>
      <p class="told-choice">
        <b>{words.chosen}</b>
        <TextWithBlanks text={choice.text} />
      </p>
      <h3>{words.consequence}</h3>
      <p>
        <TextWithBlanks text={choice.feedback} />
      </p>
      <Gains qualities={qualities} gains={gains} locale={locale} />
    </div>
  )
}
