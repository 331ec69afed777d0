import type { Locale } from '../../i18n/locales.ts'
import { elementId } from '../../i18n/routes.ts'
import { Day } from './Day.tsx'
import { lateness } from './lateness.ts'
import type { PlanOutline } from './model.ts'
import { NowLine } from './NowLine.tsx'
import { UndoBar } from './UndoBar.tsx'
import { useNow } from './use-now.ts'
import { usePlan } from './use-plan.ts'

interface PlanProps {
  plan: PlanOutline
  /** It is there to be read without scripts only. */
  isOther: boolean
  page: string
  locale: Locale
}

/** One plan: what it is for, how the class stands, and its days. */
export function Plan({ plan, isOther, page, locale }: PlanProps) {
  const view = usePlan(plan, locale)
  const now = useNow()
  const standing = now === undefined ? undefined : lateness(view.schedule, view.state, now)
  const heading = elementId(page, 'rencana', plan.id)
  return (
    <section class={isOther ? 'plan other-plan' : 'plan'} aria-labelledby={heading}>
      <div class="plan-head">
        <h2 id={heading}>{plan.title}</h2>
        <p>{plan.lead}</p>
      </div>
      <NowLine view={view} standing={standing} page={page} locale={locale} />
      <div class="plan-days">
        {plan.days.map((day) => (
          <Day
            key={day.id}
            day={day}
            view={view}
            running={standing?.running.block.id}
            isOnly={plan.days.length === 1}
            page={page}
            locale={locale}
          />
        ))}
      </div>
      <UndoBar view={view} locale={locale} />
    </section>
  )
}
