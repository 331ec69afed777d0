import { useMemo } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { plus, tick, warning } from '../../../ui/icons.ts'
import { type Level, MAX_TEXT, type Post } from '../model.ts'
import { holdsQuote, withQuote } from './evidence.ts'
import { quoteText } from './post-texts.ts'
import { quotesOf } from './quotes.ts'
import { scoringWords } from './words.ts'

interface EvidencePartProps {
  /** Start of the element ids. */
  element: string
  /** Of the criterion. */
  title: string
  post: Post
  level: Level
  evidence: string
  /** What a criterion before showed. */
  earlier: { title: string; evidence: string } | undefined
  /** @param join as in Command */
  write(evidence: string, join?: string): void
  clear(): void
  goOn(): void
  locale: Locale
}

/** The evidence of a score: typed, taken over from a criterion before, or tapped among what the post says. */
export function EvidencePart(props: EvidencePartProps) {
  const { element, title, post, level, evidence, earlier, write, clear, goOn, locale } = props
  const words = scoringWords(locale)
  const { label, why, labelOf, whyOf, hint, missing, again, quotes: heading, parts } = words.evidence
  const isAssessed = level !== 'not-assessable'
  const quotes = useMemo(
    () => quotesOf(post).map((quote) => ({ from: quote.from, text: quoteText(quote, locale) })),
    [post, locale],
  )
  const field = `${element}-bukti`
  const isMissing = isAssessed && evidence.trim() === ''
  return (
    <>
      <div class="field">
        <label for={field}>{isAssessed ? label : why}</label>
        {isAssessed && (
          <p class="hint" id={`${field}-hint`}>
            {hint}
          </p>
        )}
        <textarea
          id={field}
          rows={2}
          maxLength={MAX_TEXT}
          value={evidence}
          enterkeyhint="next"
          aria-label={isAssessed ? labelOf(title) : whyOf(title)}
          aria-describedby={isAssessed ? `${field}-hint` : undefined}
          onInput={({ currentTarget }) => write(currentTarget.value, `evidence/${element}`)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
            event.preventDefault()
            goOn()
          }}
        />
        {isMissing && (
          <p class="score-missing">
            <Icon d={warning} />
            <span>{missing}</span>
          </p>
        )}
      </div>
      {isAssessed && earlier && !holdsQuote(evidence, earlier.evidence) && (
        <button
          type="button"
          class="score-quote"
          onClick={() => write(withQuote(evidence, earlier.evidence))}
        >
          <Icon d={plus} />
          <span>{again(earlier.title, earlier.evidence)}</span>
        </button>
      )}
      {isAssessed && quotes.length > 0 && (
        <fieldset class="score-quotes">
          <legend>{heading}</legend>
          {(['text', 'seen', 'remark'] as const).map((from) => {
            const own = quotes.filter((quote) => quote.from === from)
            return (
              own.length > 0 && (
                <div key={from}>
                  <p class="small">{parts[from]}</p>
                  {own.map(({ text }, at) => {
                    const isHeld = holdsQuote(evidence, text)
                    return (
                      <button
                        key={at}
                        type="button"
                        class="score-quote"
                        aria-pressed={isHeld}
                        onClick={() => write(withQuote(evidence, text))}
                      >
                        <Icon d={isHeld ? tick : plus} />
                        <span>{text}</span>
                      </button>
                    )
                  })}
                </div>
              )
            )
          })}
        </fieldset>
      )}
      <button
        type="button"
        class="button plain score-clear"
        aria-label={words.criterion.clearOf(title)}
        onClick={clear}
      >
        {words.criterion.clear}
      </button>
    </>
  )
}
