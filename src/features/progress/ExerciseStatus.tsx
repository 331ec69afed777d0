import type { Locale } from '../../i18n/locales.ts'
import { Icon } from '../../ui/Icon.tsx'
import { tick } from '../../ui/icons.ts'
import { type ExerciseOutline, exerciseStatus, readExercises } from './exercises.ts'
import { useKept } from './use-kept.ts'

/** How far an exercise is, on the card that leads to it. Nothing before it was begun. */
export function ExerciseStatus({ exercise, locale }: { exercise: ExerciseOutline; locale: Locale }) {
  const [item] = useKept((read) => readExercises([exercise], read))
  if (!item || item.status === 'untouched') return null
  return (
    <span class="exercise-status">
      {item.status === 'done' && <Icon d={tick} />}
      {exerciseStatus(item, locale)}
    </span>
  )
}
