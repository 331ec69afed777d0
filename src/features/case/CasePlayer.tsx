import type { Locale } from '../../i18n/locales.ts'
import { Icon } from '../../ui/Icon.tsx'
import { right } from '../../ui/icons.ts'
import { SaveLine } from '../../ui/SaveLine.tsx'
import { TextWithBlanks } from '../../ui/TextWithBlanks.tsx'
import { CaseEnding } from './CaseEnding.tsx'
import { CaseIntro } from './CaseIntro.tsx'
import { CaseMap } from './CaseMap.tsx'
import { Choices } from './Choices.tsx'
import { EndingKindLine } from './EndingKindLine.tsx'
import type { Case } from './model.ts'
import { gainedAt } from './play.ts'
import { Thread } from './Thread.tsx'
import { Told } from './Told.tsx'
import { Trail } from './Trail.tsx'
import { usePlay } from './use-play.ts'
import { caseWords } from './words.ts'

interface CasePlayerProps {
  scenario: Case
  /** Element ids begin with it. */
  element: string
  locale: Locale
}

/** A case on the screen, one scene at a time. Where the player stands is kept. */
export function CasePlayer({ scenario, element, locale }: CasePlayerProps) {
  const words = caseWords(locale)
  const play = usePlay(scenario)
  const { scene, told } = play
  if (play.opening) {
    return (
      <div class="case-player" ref={play.root}>
        <CaseIntro scenario={scenario} locale={locale} />
        <p class="case-actions">
          <button type="button" class="button primary" onClick={play.begin}>
            {words.start}
            <Icon d={right} />
          </button>
        </p>
      </div>
    )
  }
  return (
    <div class="case-player" ref={play.root}>
      <section class="case-scene flow" aria-labelledby={`${element}-judul`}>
        <div>
          <p class="folio">
            <b>{words.step(play.step)}</b>
            {scene.ending && <EndingKindLine kind={scene.ending.kind} locale={locale} />}
          </p>
          {/* Another scene is another heading: the same one with new words would not be read out. */}
          <h2 key={`${scene.id} ${play.step}`} id={`${element}-judul`} tabIndex={-1} data-scene>
            {scene.title}
          </h2>
        </div>
        {scene.text.map((text) => (
          <p key={text}>
            <TextWithBlanks text={text} />
          </p>
        ))}
        <Thread entries={scene.thread} locale={locale} />
        {!told && scene.choices.length > 0 && !scene.ending && (
          <Choices element={element} choices={scene.choices} locale={locale} onChoose={play.choose} />
        )}
        <div role="status">
          {told && (
            <Told
              choice={told.choice}
              qualities={scenario.qualities}
              gains={gainedAt(scenario, play.steps, play.step - 1)}
              locale={locale}
            />
          )}
        </div>
        {told && (
          <p class="case-actions" data-next>
            <button type="button" class="button primary" onClick={play.goOn}>
              {words.next}
              <Icon d={right} />
            </button>
          </p>
        )}
        {scene.ending && (
          <CaseEnding
            scenario={scenario}
            ending={scene.ending}
            earned={play.earned}
            locale={locale}
            onAnother={play.restart}
          />
        )}
        {play.touched && (
          <p class="case-saving">
            <SaveLine locale={locale} />
          </p>
        )}
      </section>
      {play.steps.length > 0 && <Trail steps={play.steps} locale={locale} onBack={play.goBackTo} />}
      {scene.ending && <CaseMap scenario={scenario} state={play.state} element={element} locale={locale} />}
    </div>
  )
}
