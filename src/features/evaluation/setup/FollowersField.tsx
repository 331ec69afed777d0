import { formatNumber } from '../../../i18n/formats.ts'
import { elementId } from '../../../i18n/routes.ts'
import type { EvaluationView } from '../view.ts'
import { CountField } from './CountField.tsx'
import { setFollowers } from './commands.ts'
import { readCount } from './count.ts'
import { setupWords } from './words.ts'

/** How many follow the account; empty where nobody knows. */
export function FollowersField({ view }: { view: EvaluationView }) {
  const { content, locale, page } = view
  const words = setupWords(locale)
  const { followers } = content.setup
  return (
    <CountField
      id={elementId(page, 'persiapan', 'pengikut')}
      label={words.followers}
      hint={words.followersHint}
      refusal={words.followersRefused}
      written={followers === undefined ? '' : formatNumber(followers, locale)}
      keep={(text) => {
        const count = readCount(text)
        if (count === undefined && text.trim() !== '') return false
        view.run(setFollowers(count))
        return true
      }}
    />
  )
}
