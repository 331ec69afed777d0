import { useMemo, useState } from 'preact/hooks'
import { elementId } from '../../../i18n/routes.ts'
import { nameOfRater } from '../raters/name-of-rater.ts'
import { shownRaters } from '../raters/shown.ts'
import { postsToScore } from '../scoring/state.ts'
import type { EvaluationView } from '../view.ts'
import { Distribution } from './Distribution.tsx'
import { LowestPart } from './LowestPart.tsx'
import { partFindings } from './levels.ts'
import { MeasuresPart } from './MeasuresPart.tsx'
import { resultsWords } from './words.ts'

/** What the scores and the numbers say, each with how many posts it comes from. */
export function ResultsScreen({ view }: { view: EvaluationView }) {
  const { content, library, person, locale, page } = view
  const words = resultsWords(locale)
  const shown = shownRaters(content, person)
  const [isTogether, setTogether] = useState(shown.length > 1)
  const raters = isTogether && shown.length > 1 ? shown : [person]
  const posts = postsToScore(content)
  const parts = useMemo(
    () => partFindings(library.rubric, content, raters, posts),
    [library, content, raters.join()],
  )
  const [principles, ...others] = parts
  const isScored = principles?.findings.some(({ n, notAssessable, open }) => n + notAssessable + open > 0)
  const names = shown.map((one) => nameOfRater(content, one, person, locale)).join(', ')
  return (
    <div class="results">
      {shown.length > 1 && (
        <fieldset class="results-whose">
          <legend class="label">{words.whose}</legend>
          {[false, true].map((together) => (
            <label key={String(together)}>
              <input
                type="radio"
                name={elementId(page, 'hasil-nilai')}
                checked={together === isTogether}
                onChange={() => setTogether(together)}
              />
              <span>{together ? words.together : words.mine}</span>
            </label>
          ))}
          {isTogether && <p class="small">{words.togetherLead(names)}</p>}
        </fieldset>
      )}
      {principles && isScored ? (
        <>
          <LowestPart view={view} findings={principles.findings} posts={posts} />
          <Distribution view={view} {...principles} />
        </>
      ) : (
        <div class="results-none">
          <p>{words.none}</p>
          <button type="button" class="button primary" onClick={() => view.show('score')}>
            {words.toScore}
          </button>
        </div>
      )}
      {others.map(({ part, findings }) => (
        <Distribution key={part.id} view={view} part={part} findings={findings} />
      ))}
      <MeasuresPart view={view} />
    </div>
  )
}
