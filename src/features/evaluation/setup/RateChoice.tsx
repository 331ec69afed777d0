import { elementId } from '../../../i18n/routes.ts'
import { RATES } from '../model.ts'
import type { EvaluationView } from '../view.ts'
import { setField } from './commands.ts'
import { setupWords } from './words.ts'

/** By what interactions are divided: each of the four says what it tells. */
export function RateChoice({ view }: { view: EvaluationView }) {
  const { content, locale, page } = view
  const words = setupWords(locale)
  const element = elementId(page, 'persiapan', 'pembagi')
  const { rate, followers } = content.setup
  return (
    <fieldset class="field setup-rates" aria-describedby={`${element}-hint`}>
      <legend class="label">{words.rate}</legend>
      <p class="hint" id={`${element}-hint`}>
        {words.rateHint}
      </p>
      {RATES.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={element}
            value={one}
            checked={one === rate}
            onChange={() => view.run(setField('rate', one))}
          />
          <span>
            <b>{words.rates[one].title}</b>
            <small>{words.rates[one].lead}</small>
          </span>
        </label>
      ))}
      {rate === 'followers' && followers === undefined && (
        <p class="hint" role="status">
          {words.needsFollowers}
        </p>
      )}
    </fieldset>
  )
}
