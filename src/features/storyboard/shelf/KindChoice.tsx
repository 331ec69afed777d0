import { formatNumber } from '../../../i18n/formats.ts'
import { KIND_SECONDS } from '../limits.ts'
import type { Kind } from '../model.ts'
import { type BriefPartProps, fieldId, setField } from './brief-form.ts'
import { briefWords } from './brief-words.ts'

const KINDS: Kind[] = ['sketch', 'recap']

/** Sketch or recap, each with the longest time it may take. */
export function KindChoice(part: BriefPartProps) {
  const words = briefWords(part.locale)
  return (
    <fieldset class="brief-choice">
      <legend>{words.kind}</legend>
      <div>
        {KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name={fieldId(part.page, 'kind')}
              autocomplete="off"
              checked={part.brief.kind === kind}
              disabled={part.readOnly ?? false}
              onInput={() => setField(part, 'kind', kind)}
            />
            <span>
              <b>{words.kinds[kind]}</b>
              <small>{words.most(formatNumber(KIND_SECONDS[kind], part.locale))}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
