import { useState } from 'preact/hooks'
import { formatNumber } from '../../../i18n/formats.ts'
import { formatExactly } from '../../../i18n/numbers.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { warning } from '../../../ui/icons.ts'
import type { Channel } from '../library/library.ts'
import { nextTarget, overKind, readTarget, TARGET, tooShortChannels } from './brief.ts'
import { type BriefPartProps, fieldId, setField } from './brief-form.ts'
import { briefWords } from './brief-words.ts'

/** The target of the whole in seconds: typed, or five more or less at a press. */
export function TargetField({ channels, ...part }: BriefPartProps & { channels: Channel[] }) {
  const { brief, locale, readOnly = false } = part
  const words = briefWords(locale)
  const element = fieldId(part.page, 'seconds')
  const [typed, setTyped] = useState<string>()
  const [isFaulty, setIsFaulty] = useState(false)
  const number = (value: number) => formatNumber(value, locale)
  const most = overKind(brief)
  const names = tooShortChannels(brief, channels).map((channel) =>
    words.limitOf(channel.title, number(channel.seconds ?? 0)),
  )
  const notes = [
    most !== undefined && words.overKind(words.kinds[brief.kind], number(most)),
    names.length > 0 && words.tooLong(number(brief.seconds), names.join(', ')),
  ].filter((note) => note !== false)

  function set(seconds: number) {
    setTyped(undefined)
    setIsFaulty(false)
    setField(part, 'seconds', seconds)
  }

  function type(text: string) {
    const seconds = readTarget(text)
    setTyped(text)
    if (seconds === undefined) return
    setIsFaulty(false)
    setField(part, 'seconds', seconds)
  }

  function leave() {
    if (typed === undefined) return
    const isTarget = readTarget(typed) !== undefined
    setIsFaulty(!isTarget)
    if (isTarget) setTyped(undefined)
  }

  return (
    <div class="field brief-target">
      <label for={element}>
        {words.target} <span>({words.unit})</span>
      </label>
      <div class="brief-stepper">
        <button
          type="button"
          aria-label={words.less}
          disabled={readOnly}
          onClick={() => set(nextTarget(brief.seconds, -1))}
        >
          −5
        </button>
        <input
          id={element}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          maxLength={12}
          readOnly={readOnly}
          aria-invalid={isFaulty}
          aria-describedby={`${element}-note`}
          value={typed ?? formatExactly(brief.seconds, locale)}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onBlur={leave}
        />
        <button
          type="button"
          aria-label={words.more}
          disabled={readOnly}
          onClick={() => set(nextTarget(brief.seconds, 1))}
        >
          +5
        </button>
      </div>
      <div id={`${element}-note`} role="status">
        {isFaulty ? (
          <p class="field-error">
            <Icon d={warning} />
            {words.targetFault(number(TARGET.min), number(TARGET.max))}
          </p>
        ) : (
          notes.map((note) => (
            <p class="brief-note" key={note}>
              <Icon d={warning} />
              {note}
            </p>
          ))
        )}
      </div>
      {most !== undefined && !readOnly && (
        <button type="button" class="button" onClick={() => set(most)}>
          {words.shorten(number(most))}
        </button>
      )}
    </div>
  )
}
