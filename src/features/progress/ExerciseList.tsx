import type { Locale } from '../../i18n/locales.ts'
import { elementId } from '../../i18n/routes.ts'
import { Icon } from '../../ui/Icon.tsx'
import { tick } from '../../ui/icons.ts'
import { type ExerciseProgress, exerciseStatus } from './exercises.ts'
import { progressWords } from './words.ts'

/** The exercises that were begun, each with how far it is. Nothing while none was. */
export function ExerciseList({ begun, locale }: { begun: ExerciseProgress[]; locale: Locale }) {
  if (begun.length === 0) return null
  return (
    <section aria-labelledby={elementId('kemajuan', 'latihan')}>
      <h2 id={elementId('kemajuan', 'latihan')}>{progressWords(locale).exercises}</h2>
      <ul class="progress-list">
        {begun.map((item) => (
          <li key={item.exercise.id}>
            <span class="number">{item.status === 'done' && <Icon d={tick} />}</span>
            <div class="wide-cell">
              <a class="row-link" href={item.resume}>
                {item.title}
              </a>
              <p class="small">{exerciseStatus(item, locale)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
