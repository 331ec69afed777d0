import { useEffect, useState } from 'preact/hooks'
import { type PageSection, sectionsOf } from '../../features/lesson/reading-plan.ts'
import { lessonStore } from '../../features/lesson/store.ts'
import { lessonWords } from '../../features/lesson/words.ts'
import { ofType } from '../../features/quiz/answer.ts'
import { answerStore } from '../../features/quiz/store.ts'
import type { Locale } from '../../i18n/locales.ts'

interface UnreadProps {
  lesson: string
  questions: { id: string; type: string }[]
  locale: Locale
}

/** Once all questions are answered: the sections not yet read to their end, as the lesson is not done before. */
export function UnreadSections({ lesson, questions, locale }: UnreadProps) {
  const [unread, setUnread] = useState<PageSection[]>([])
  useEffect(() => {
    const $lesson = lessonStore(lesson)
    const sections = sectionsOf(lesson)
    const $answers = questions.map(({ id }) => answerStore(id))
    const look = () => {
      const answered = questions.every(({ id, type }) => ofType(type, answerStore(id).get()).first)
      const { seen } = $lesson.get()
      setUnread(answered ? sections.filter(({ id }) => !Object.hasOwn(seen, id)) : [])
    }
    look()
    const stops = [$lesson, ...$answers].map((store) => store.listen(look))
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
  return (
    <div role="status">
      {unread.length > 0 && (
        <>
          <p>{lessonWords(locale).unread}</p>
          <p class="links">
            {unread.map(({ id, title, href }) => (
              <a key={id} href={href}>
                {title}
              </a>
            ))}
          </p>
        </>
      )}
    </div>
  )
}
