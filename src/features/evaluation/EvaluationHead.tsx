import type { TakingBack } from '../../ui/parts/use-taking-back.ts'
import { WorkHead } from '../../ui/parts/WorkHead.tsx'
import type { EvaluationView } from './view.ts'
import { evaluationWords } from './words.ts'

interface EvaluationHeadProps {
  view: EvaluationView
  steps: TakingBack
  toShelf(): void
}

/** The bar on top of an open evaluation: which screen of which account it is. */
export function EvaluationHead({ view, steps, toShelf }: EvaluationHeadProps) {
  const { content, locale, address } = view
  const words = evaluationWords(locale)
  const { account, kind } = content.setup
  const name = account.trim() || words.untitled
  const onTop =
    address.screen === 'overview'
      ? {
          title: name,
          note: kind === 'practice' ? words.practice : undefined,
          back: { name: words.toShelf, run: toShelf },
        }
      : {
          title: words.screens[address.screen],
          note: name,
          back: { name: words.toOverview, run: () => view.show('overview') },
        }
  return <WorkHead {...onTop} steps={steps} screen={address.screen} locale={locale} />
}
