import { formatNumber } from '../../i18n/formats.ts'
import type { Locale } from '../../i18n/locales.ts'
import { elementId } from '../../i18n/routes.ts'
import { Petals } from '../../ui/Petals.tsx'
import type { LessonProgress } from './read-progress.ts'
import { progressWords } from './words.ts'

interface ProgressListProps {
  progress: LessonProgress[]
  /** Something else than a lesson was begun. */
  begun: boolean
  locale: Locale
}

/** One line for each lesson: how far, the first tries, and where to go on. */
export function ProgressList({ progress, begun, locale }: ProgressListProps) {
  const words = progressWords(locale)
  const first = progress[0]
  if (first && !begun && progress.every(({ status }) => status === 'untouched')) {
    return (
      <div class="empty">
        <Petals states={progress.map(() => 'open')} />
        <h2>{words.empty.title}</h2>
        <p>{words.empty.text}</p>
        <a class="button primary" href={first.lesson.href}>
          {words.empty.start}
        </a>
      </div>
    )
  }
  return (
    <section aria-labelledby={elementId('kemajuan', 'pelajaran')}>
      <h2 id={elementId('kemajuan', 'pelajaran')}>{words.lessons}</h2>
      <ol class="progress-list">
        {progress.map((item) => (
          <li key={item.lesson.id}>
            <span class="number">{item.lesson.number}</span>
            <div>
              <a class="row-link" href={item.resume}>
                {item.title}
              </a>
              <p class="small">{statusText(item, locale)}</p>
              {item.score && item.status !== 'untouched' && (
                <p class="small">
                  {words.score(
                    formatNumber(item.score.earned, locale),
                    formatNumber(item.score.possible, locale),
                  )}
                </p>
              )}
            </div>
            <svg class="bar" viewBox={`0 0 ${item.total} 1`} preserveAspectRatio="none" aria-hidden="true">
              <rect width={item.done} height="1" />
            </svg>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** How far a lesson is, in words. */
export function statusText(item: LessonProgress, locale: Locale): string {
  const { status } = progressWords(locale)
  if (item.status === 'started') return status.started(item.done, item.total)
  if (item.status === 'done' && item.added) return status.added(item.added)
  return status[item.status]
}
