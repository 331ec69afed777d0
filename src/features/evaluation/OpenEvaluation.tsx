import type { Locale } from '../../i18n/locales.ts'
import { useTakingBack } from '../../ui/parts/use-taking-back.ts'
import { useStore } from '../../ui/use-store.ts'
import type { Address } from './address.ts'
import type { StepName } from './command.ts'
import type { EvaluationContent } from './content.ts'
import { EvaluationHead } from './EvaluationHead.tsx'
import { LazyScreen } from './LazyScreen.tsx'
import { Overview } from './overview/Overview.tsx'
import type { EvaluationView, Outside } from './view.ts'
import { evaluationWords } from './words.ts'
import { openEvaluation } from './workspace.ts'

/** One evaluation, whatever of it the address names. */
export function OpenEvaluation(props: {
  address: EvaluationView['address']
  go(address: Address, instead?: boolean): void
  library: EvaluationContent
  outside: Outside
  locale: Locale
  page: string
}) {
  const { address, go, library, outside, locale, page } = props
  const { evaluation, screen } = address
  const words = evaluationWords(locale)
  const workspace = openEvaluation(evaluation)
  const content = useStore(workspace.$content)
  const next = useStore(workspace.$next)
  const inWords = (name: StepName | undefined) => name && words.steps[name]
  const [undo, redo] = [inWords(next.undo), inWords(next.redo)]
  const steps = useTakingBack({ ...(undo && { undo }), ...(redo && { redo }) }, workspace, true, locale)

  const view: EvaluationView = {
    evaluation,
    content,
    library,
    person: workspace.person,
    run(command, told) {
      workspace.run(command)
      if (told !== undefined) steps.say(told)
    },
    undo: steps.undo,
    show: (to, item, instead) => go({ screen: to, evaluation, ...(item !== undefined && { item }) }, instead),
    address,
    make: workspace.make,
    merge: workspace.merge,
    outside,
    locale,
    page,
  }

  return (
    <div class="audit-page">
      <EvaluationHead view={view} steps={steps} toShelf={() => go({ screen: 'shelf' })} />
      <div class="audit-body">
        {screen === 'overview' ? (
          <Overview view={view} />
        ) : (
          <LazyScreen key={screen} screen={screen} view={view} />
        )}
      </div>
    </div>
  )
}
