import { useEffect, useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import { Petals } from '../../ui/Petals.tsx'
import { isRight, ofType } from './answer.ts'
import type { Answer, Id } from './model.ts'
import { resultWords } from './result-words.ts'
import { answerStore } from './store.ts'

interface ResultProps {
  element: string
  items: { id: Id; type: Id; element: string; repeat: { href: string; title: string } }[]
  /** Where the progress file is saved. */
  save: string
  locale: Locale
}

/** What came of the questions: first tries, what to repeat, what is still open. */
export function QuizResult({ element, items, save, locale }: ResultProps) {
  const words = resultWords(locale)
  const [kept, setKept] = useState<Answer[]>([])
  useEffect(() => {
    const read = () => setKept(items.map(({ id, type }) => ofType(type, answerStore(id).get())))
    read()
    const stops = items.map(({ id }) => answerStore(id).listen(read))
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
  const rows = items.map((item, at) => ({ ...item, number: at + 1, answer: kept[at] }))
  const answered = rows.filter(({ answer }) => answer?.first)
  const open = rows.filter(({ answer }) => !answer?.first)
  // What nobody scores is answered, never right.
  const scored = answered.filter(({ answer }) => answer?.first?.possible)
  const right = scored.filter(({ answer }) => isRight(answer?.first))
  const rightNow = scored.filter(({ answer }) => isRight(answer?.last))
  const toRepeat = answered.filter(({ answer }) => !isRight(answer?.last))
  const places = new Map(toRepeat.map(({ repeat }) => [repeat.href, repeat.title]))
  const complete = open.length === 0

  return (
    <div class="question result" id={element} tabIndex={-1}>
      <h3>{complete && scored.length > 0 ? words.first(right.length, scored.length) : words.heading}</h3>
      <div role="status">
        <p class="row">
          <Petals states={rows.map(({ answer }) => (isRight(answer?.first) ? 'done' : 'open'))} />
          <span class="small">{!complete && words.open(answered.length, rows.length)}</span>
        </p>
      </div>
      {complete && rightNow.length > right.length && <p>{words.later(rightNow.length)}</p>}
      {complete && scored.length > 0 && toRepeat.length === 0 && <p>{words.allRight}</p>}
      {complete && (
        <p>
          <a href={save}>{words.save}</a>
        </p>
      )}
      {places.size > 0 && (
        <>
          <h4>{words.repeat}</h4>
          <ul class="links">
            {[...places].map(([href, title]) => (
              <li key={href}>
                <a href={href}>{title}</a>
                <span class="small">
                  {toRepeat
                    .filter(({ repeat }) => repeat.href === href)
                    .map(({ id, element: at, number }) => (
                      <a key={id} href={`#${at}`}>
                        {words.toQuestion(number)}
                      </a>
                    ))}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {!complete && answered.length > 0 && (
        <>
          <h4>{words.unanswered}</h4>
          <p class="links">
            {open.map(({ id, element: at, number }) => (
              <a key={id} href={`#${at}`}>
                {words.toQuestion(number)}
              </a>
            ))}
          </p>
        </>
      )}
    </div>
  )
}
