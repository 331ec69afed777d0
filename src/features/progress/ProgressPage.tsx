import { useEffect, useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import { elementId } from '../../i18n/routes.ts'
import { photosMissing } from '../../storage/file-photos.ts'
import { pageVault } from '../../storage/page-vault.ts'
import { Icon } from '../../ui/Icon.tsx'
import { download as downloadIcon } from '../../ui/icons-more.ts'
import type { LessonOutline } from '../course/outline.ts'
import { ExerciseList } from './ExerciseList.tsx'
import { type ExerciseOutline, exerciseStatus, readExercises } from './exercises.ts'
import { Handover } from './Handover.tsx'
import { ImportPanel } from './ImportPanel.tsx'
import type { ReadKept } from './kept.ts'
import { LeftPages } from './LeftPages.tsx'
import { ProgressList, statusText } from './ProgressList.tsx'
import { readProgress } from './read-progress.ts'
import { currentFile, downloadProgress, shareableFile } from './save-to-file.ts'
import type { Status } from './statuses.ts'
import { UndoNotice } from './UndoNotice.tsx'
import type { UnreadableList } from './UnreadableList.tsx'
import { useKept } from './use-kept.ts'
import { useProgress } from './use-progress.ts'
import { progressWords } from './words.ts'

interface ProgressPageProps {
  lessons: LessonOutline[]
  exercises: ExerciseOutline[]
  locale: Locale
}

/** The page "Kemajuan saya": what is done, the progress file in and out, and handing the device on. */
export function ProgressPage({ lessons, exercises, locale }: ProgressPageProps) {
  const words = progressWords(locale)
  const progress = useProgress(lessons)
  const played = useKept((read) => readExercises(exercises, read))
  const begun = played.filter(({ status }) => status !== 'untouched')
  const titles = new Map([...lessons, ...exercises].map(({ href, title }) => [href, title]))
  const [message, setMessage] = useState('')

  async function save() {
    const missing = photosMissing(await downloadProgress(pageVault))
    setMessage([words.file.saved, missing > 0 && words.file.photosMissing(missing)].filter(Boolean).join(' '))
  }

  async function share() {
    const file = shareableFile(await currentFile(pageVault))
    if (!file) return save()
    // A person who closes the share sheet again has changed nothing: that is no fault to report.
    await navigator.share({ files: [file], title: words.file.shareTitle }).catch(() => undefined)
  }

  /** How far each lesson and each exercise is, in words, in the order of the course. */
  function statusesOf(read: ReadKept): Status[] {
    return [
      ...readProgress(lessons, read).map((item) => ({
        title: item.title,
        href: item.lesson.href,
        status: statusText(item, locale),
      })),
      ...readExercises(exercises, read).map((item) => ({
        title: item.title,
        href: item.exercise.href,
        status: exerciseStatus(item, locale),
      })),
    ]
  }

  return (
    <>
      <UndoNotice locale={locale} />
      <LeftPages titles={titles} locale={locale} />
      <ProgressList progress={progress} begun={begun.length > 0} locale={locale} />
      <ExerciseList begun={begun} locale={locale} />
      <section class="flow" aria-labelledby={elementId('kemajuan', 'berkas')}>
        <h2 id={elementId('kemajuan', 'berkas')}>{words.file.heading}</h2>
        <p class="row">
          <button type="button" class="button primary" onClick={save}>
            <Icon d={downloadIcon} />
            {words.file.save}
          </button>
          {canShare() && (
            <button type="button" class="button" onClick={share}>
              {words.file.share}
            </button>
          )}
        </p>
        <p class="small" role="status">
          {message}
        </p>
        <ImportPanel page="kemajuan" statusesOf={statusesOf} labels={words.file} locale={locale} />
      </section>
      <Unreadable locale={locale} />
      <Handover locale={locale} />
    </>
  )
}

/** Few people ever have data that could not be read: its list comes when the page answers already. */
function Unreadable({ locale }: { locale: Locale }) {
  const [List, setList] = useState<typeof UnreadableList>()
  useEffect(() => {
    // Without signal the data stays where it is, and is shown the next time.
    import('./UnreadableList.tsx').then(
      (part) => setList(() => part.UnreadableList),
      () => undefined,
    )
  }, [])
  return List ? <List locale={locale} /> : null
}

/** Sharing needs a secure page and a share sheet: on plain http the download has to do. */
function canShare(): boolean {
  return typeof navigator !== 'undefined' && typeof navigator.canShare === 'function'
}
