import { elementId } from '../../../i18n/routes.ts'
import { RaterName } from '../raters/RaterName.tsx'
import type { EvaluationView } from '../view.ts'
import { ChannelField } from './ChannelField.tsx'
import { FollowersField } from './FollowersField.tsx'
import { PeriodFields } from './PeriodFields.tsx'
import { RateChoice } from './RateChoice.tsx'
import { SamplePart } from './SamplePart.tsx'
import { SetupText } from './SetupText.tsx'
import { setupWords } from './words.ts'

/** What is evaluated, for what and by whom, and then which posts are scored. */
export function SetupScreen({ view }: { view: EvaluationView }) {
  const { locale, page } = view
  const words = setupWords(locale)
  const heading = elementId(page, 'persiapan')
  return (
    <div class="setup">
      <section class="setup-form" aria-labelledby={heading}>
        <h2 id={heading}>{words.heading}</h2>
        <p class="small">{words.lead}</p>
        <SetupText view={view} field="account" />
        <SetupText view={view} field="agency" />
        <ChannelField view={view} />
        <PeriodFields view={view} />
        <FollowersField view={view} />
        <RateChoice view={view} />
        <SetupText view={view} field="goal" />
        <RaterName view={view} />
      </section>
      <SamplePart view={view} />
    </div>
  )
}
