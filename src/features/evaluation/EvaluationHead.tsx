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
          back: backFrom(view),
        }
  return <WorkHead {...onTop} steps={steps} screen={address.screen} locale={locale} />
}

/** One thing of a list leads back to its list, each other screen to the summary. */
function backFrom({ address: { screen, item }, show, locale }: EvaluationView): {
  name: string
  run(): void
} {
  const words = evaluationWords(locale)
  if (item !== undefined && isList(screen, words.lists)) {
    return { name: words.lists[screen], run: () => show(screen) }
  }
  return { name: words.toOverview, run: () => show('overview') }
}

function isList<Lists extends object>(screen: string, lists: Lists): screen is string & keyof Lists {
  return Object.hasOwn(lists, screen)
}
