import type { Locale } from '../../i18n/locales.ts'
import { Icon } from '../../ui/Icon.tsx'
import { open, undo } from '../../ui/icons-more.ts'
import { TextWithBlanks } from '../../ui/TextWithBlanks.tsx'
import type { PlayedStep } from './play.ts'
import { caseWords } from './words.ts'

interface TrailProps {
  steps: PlayedStep[]
  locale: Locale
  /** @param step counts the choices before the scene */
  onBack: (step: number) => void
}

/** The scenes passed on this way with what was chosen there; each can be gone back to. */
export function Trail({ steps, locale, onBack }: TrailProps) {
  const words = caseWords(locale)
  return (
    <details class="trail">
      <summary>
        {words.trail(steps.length)}
        <Icon d={open} />
      </summary>
      <ol class="trail-steps">
        {steps.map(({ scene, choice }, at) => (
          // A scene may be passed twice, but each step has one place on the way.
          <li key={at}>
            <span class="number">{at + 1}</span>
            <div>
              <b>{scene.title}</b>
              <p class="small">
                <TextWithBlanks text={choice.text} />
              </p>
              <button type="button" class="button plain" onClick={() => onBack(at)}>
                <Icon d={undo} />
                <span>
                  {words.back}
                  <span class="visually-hidden">: {scene.title}</span>
                </span>
              </button>
            </div>
          </li>
        ))}
      </ol>
    </details>
  )
}
