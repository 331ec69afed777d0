import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import { elementId } from '../../i18n/routes.ts'
import { earlyInputs, replayEarlyTaps } from '../../ui/early-taps.ts'
import type { PlanOutline } from './model.ts'
import { Plan } from './Plan.tsx'
import { CHOSEN_PLAN } from './settings.ts'
import { keepSetting, useSetting } from './use-setting.ts'
import { deskWords } from './words.ts'

interface DeskProps {
  plans: PlanOutline[]
  /** Page key: the start of every element id. */
  page: string
  locale: Locale
}

/** The plans of a class: which one is taught, its timetable, and how the class stands. */
export function Desk({ plans, page, locale }: DeskProps) {
  const words = deskWords(locale)
  const kept = useSetting(CHOSEN_PLAN)
  const root = useRef<HTMLDivElement>(null)
  const [first] = plans
  const chosen = plans.find(({ id }) => id === kept) ?? first
  const live = kept !== undefined

  useLayoutEffect(() => {
    const part = root.current
    if (!part) return
    const early = earlyInputs(part).find((input) => input instanceof HTMLInputElement && input.checked)
    if (early) keepSetting(CHOSEN_PLAN, early.value)
    requestAnimationFrame(() => replayEarlyTaps(part))
  }, [])

  if (!first) return <p>{words.noPlans}</p>
  return (
    <div ref={root}>
      <fieldset class="plan-choice needs-script no-print">
        <legend>{words.choose}</legend>
        <div class="plan-options">
          {plans.map(({ id, title }) => (
            <label key={id}>
              <input
                type="radio"
                name={elementId(page, 'rencana')}
                value={id}
                autocomplete="off"
                checked={id === chosen?.id}
                onChange={() => keepSetting(CHOSEN_PLAN, id)}
              />
              <span>{title}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {/* Without scripts every plan can be read; with them only the chosen one is drawn. */}
      {plans.map((plan) =>
        live && plan !== chosen ? null : (
          <Plan key={plan.id} plan={plan} isOther={plan !== chosen} page={page} locale={locale} />
        ),
      )}
    </div>
  )
}
