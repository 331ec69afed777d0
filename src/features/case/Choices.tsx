import type { Locale } from '../../i18n/locales.ts'
import { Icon } from '../../ui/Icon.tsx'
import { right } from '../../ui/icons.ts'
import { TextWithBlanks } from '../../ui/TextWithBlanks.tsx'
import type { Choice, Id } from './model.ts'
import { caseWords } from './words.ts'

interface ChoicesProps {
  element: string
  choices: Choice[]
  locale: Locale
  onChoose: (choice: Id) => void
}

/** The ways on from a scene, each as wide as the screen. */
export function Choices({ element, choices, locale, onChoose }: ChoicesProps) {
  return (
    <div class="case-choices">
      <h3 id={`${element}-pilihan`}>{caseWords(locale).ask}</h3>
      <ul class="options" aria-labelledby={`${element}-pilihan`}>
        {choices.map(({ id, text }) => (
          <li key={id}>
            <button type="button" class="option" onClick={() => onChoose(id)}>
              <span>
                <TextWithBlanks text={text} />
              </span>
              <Icon d={right} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
