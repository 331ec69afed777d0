import { useEffect, useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import { currentValue } from '../../storage/item.ts'
import { Icon } from '../../ui/Icon.tsx'
import { tick } from '../../ui/icons.ts'
import { useMounted } from '../../ui/use-mounted.ts'
import { useStore } from '../../ui/use-store.ts'
import { sectionsOf } from './reading-plan.ts'
import { lessonStore } from './store.ts'
import { lessonWords } from './words.ts'

/**
 * Contents of the lesson beside the text on wide screens, read from the page; sections read to their end get a tick.
 * Phones don't show it, so it is drawn when the browser is idle.
 */
export function LessonSide(props: { lesson: string; number: number; title: string; locale: Locale }) {
  const { lesson, number, title, locale } = props
  const words = lessonWords(locale)
  const { seen, place } = useStore(lessonStore(lesson))
  const mounted = useMounted()
  const [sections, setSections] = useState<ReturnType<typeof sectionsOf>>([])
  useEffect(() => setSections(sectionsOf(lesson)), [])
  const here = mounted ? currentValue(place)?.section : undefined
  return (
    <nav class="side wide-only" aria-label={words.contents}>
      {sections.length > 0 && <h2>{`${words.number(number)}, ${title}`}</h2>}
      <ol class="lesson-list">
        {sections.map(({ id, href, number: of, name }) => (
          <li key={id}>
            <a href={href} aria-current={id === here ? 'true' : undefined}>
              <span>{of}</span>
              <span>{name}</span>
              {Object.hasOwn(seen, id) && (
                <span>
                  <Icon d={tick} />
                  <span class="visually-hidden">{words.read}</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
