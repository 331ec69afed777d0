import { formatMinutes } from '../../i18n/dates.ts'
import type { Locale } from '../../i18n/locales.ts'
import { elementId } from '../../i18n/routes.ts'
import { Icon } from '../../ui/Icon.tsx'
import { right, tick } from '../../ui/icons.ts'
import { open as openIcon } from '../../ui/icons-more.ts'
import { Motif } from '../../ui/Motif.tsx'
import { type PetalState, Petals } from '../../ui/Petals.tsx'
import type { ModuleOutline } from '../course/outline.ts'
import { courseWords } from '../course/words.ts'
import { lessonToResume } from '../lesson/summary.ts'
import type { LessonProgress } from './read-progress.ts'
import { useProgress } from './use-progress.ts'

/** The home page's course: where to go on, and all modules with their lessons. */
export function CourseMap({ modules, locale }: { modules: ModuleOutline[]; locale: Locale }) {
  const words = courseWords(locale)
  const lessons = modules.flatMap((module) => module.lessons)
  const progress = useProgress(lessons)
  const current = lessonToResume(progress) ?? progress[0]
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0)
  return (
    <>
      {current && <Resume current={current} modules={modules} progress={progress} locale={locale} />}
      <section aria-labelledby={elementId('beranda', 'isi')}>
        <div class="row spread map-head">
          <h2 id={elementId('beranda', 'isi')}>{words.contents}</h2>
          <span class="small">{formatMinutes(minutes, locale)}</span>
        </div>
        <ol class="course-map">
          {modules.map((module) => (
            <li key={module.id}>
              <Module module={module} progress={progress} current={current} locale={locale} />
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}

interface ResumeProps {
  current: LessonProgress
  modules: ModuleOutline[]
  progress: LessonProgress[]
  locale: Locale
}

function Resume({ current, modules, progress, locale }: ResumeProps) {
  const words = courseWords(locale)
  const module = modules.find(({ lessons }) => lessons.some(({ id }) => id === current.lesson.id))
  const begun = progress.some(({ status }) => status !== 'untouched')
  const done = progress.filter(({ status }) => status === 'done').length
  const all = done === progress.length
  return (
    <section class="resume compact" aria-labelledby={elementId('beranda', 'lanjut')}>
      <p class="folio">
        <b>{words.lesson(current.lesson.number)}</b>
        <span>{module?.title}</span>
      </p>
      <h2 id={elementId('beranda', 'lanjut')}>{all ? words.allDone : current.title}</h2>
      <div class="row small">
        <Petals states={progress.map((item) => petalOf(item, current))} />
        <span>{words.lessonsDone(done, progress.length)}</span>
      </div>
      <a class="button primary" href={current.resume}>
        {all ? words.again : begun ? words.resume : words.start}
        <Icon d={right} />
      </a>
    </section>
  )
}

interface ModuleProps {
  module: ModuleOutline
  progress: LessonProgress[]
  current: LessonProgress | undefined
  locale: Locale
}

function Module({ module, progress, current, locale }: ModuleProps) {
  const words = courseWords(locale)
  const own = progress.filter(({ lesson }) => module.lessons.some(({ id }) => id === lesson.id))
  const done = own.filter(({ status }) => status === 'done').length
  return (
    <details class="module" open>
      <summary>
        <span class="motif">
          <Motif
            module={module.number}
            kind="tile"
            id={elementId('beranda', 'motif', String(module.number))}
          />
        </span>
        <span>
          <h3>
            <span class="number">{module.number}</span>
            {module.title}
          </h3>
          <span class="row">
            <Petals states={own.map((item) => petalOf(item, current))} />
            <span>{words.moduleDone(done, own.length)}</span>
          </span>
        </span>
        <Icon d={openIcon} />
      </summary>
      <ol class="lesson-list">
        {own.map((item) => (
          <li key={item.lesson.id}>
            <a href={item.lesson.href} aria-current={item === current ? 'step' : undefined}>
              <span>{item.lesson.number}</span>
              <span>{item === current ? <mark>{item.title}</mark> : item.title}</span>
              <span>
                {item.status === 'done' ? <Done locale={locale} /> : words.minutes(item.lesson.minutes)}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </details>
  )
}

function Done({ locale }: { locale: Locale }) {
  return (
    <>
      <Icon d={tick} />
      <span class="visually-hidden">{courseWords(locale).done}</span>
    </>
  )
}

function petalOf(item: LessonProgress, current: LessonProgress | undefined): PetalState {
  if (item.status === 'done') return 'done'
  return item === current ? 'now' : 'open'
}
