import type { Locale } from '../../i18n/locales.ts'
import { TextWithBlanks } from '../../ui/TextWithBlanks.tsx'
import type { Case } from './model.ts'
import { caseWords } from './words.ts'

/** Who the player is in this case, and what choices are valued for. */
export function CaseIntro({ scenario, locale }: { scenario: Case; locale: Locale }) {
  const words = caseWords(locale)
  return (
    <div class="flow case-intro">
      <h2>{words.role}</h2>
      {scenario.intro.map((text) => (
        <p key={text}>
          <TextWithBlanks text={text} />
        </p>
      ))}
      <h3>{words.qualities}</h3>
      <dl class="case-terms">
        {scenario.qualities.map(({ id, title, meaning }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>
              <TextWithBlanks text={meaning} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
