import { useState } from 'preact/hooks'
import { elementId } from '../../../i18n/routes.ts'
import type { Person } from '../../../storage/item.ts'
import { postsToScore } from '../scoring/state.ts'
import type { EvaluationView } from '../view.ts'
import { Comparison } from './Comparison.tsx'
import { HandOver } from './HandOver.tsx'
import { nameOfRater } from './name-of-rater.ts'
import { RaterList } from './RaterList.tsx'
import { shownRaters } from './shown.ts'
import { ratersWords } from './words.ts'

/** A colleague scores the same posts: the file for her, and once both are done their scores side by side. */
export function RatersScreen({ view }: { view: EvaluationView }) {
  const { content, person, locale, page } = view
  const words = ratersWords(locale)
  const others = shownRaters(content, person).filter((one) => one !== person)
  const [chosen, setChosen] = useState<Person>()
  const other = others.find((one) => one === chosen) ?? others[0]
  const element = elementId(page, 'penilai-lain')
  return (
    <div class="raters">
      <RaterList view={view} />
      {other !== undefined && (
        <>
          {others.length > 1 && (
            <div class="field raters-pair">
              <label for={element}>{words.pair}</label>
              <select
                id={element}
                value={other}
                onChange={({ currentTarget }) => setChosen(currentTarget.value)}
              >
                {others.map((one) => (
                  <option key={one} value={one}>
                    {nameOfRater(content, one, person, locale)}
                  </option>
                ))}
              </select>
            </div>
          )}
          <Comparison key={other} view={view} other={other} posts={postsToScore(content)} />
        </>
      )}
      <HandOver view={view} isFirst={other === undefined} />
    </div>
  )
}
