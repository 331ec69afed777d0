import type { Locale } from '../../i18n/locales.ts'
import { initialOf } from '../../ui/initial.ts'
import { TextWithBlanks } from '../../ui/TextWithBlanks.tsx'
import type { ThreadEntry } from './model.ts'
import { caseWords } from './words.ts'

const DEPTH: Record<ThreadEntry['kind'], number> = { post: 0, comment: 1, reply: 2, message: 0 }

/** The mock conversation of a scene, in the look of lessons. What answers the first entry is indented. */
export function Thread({ entries, locale }: { entries: ThreadEntry[]; locale: Locale }) {
  const [first] = entries
  if (!first) return null
  const words = caseWords(locale)
  return (
    <div class="post">
      {entries.map(({ kind, who, name, time, text }, at) => (
        // The entries of a scene never move, so their position is their identity.
        <div key={at} class={classOf(kind, first.kind)}>
          <span class={who === 'agency' ? 'avatar agency' : 'avatar'} aria-hidden="true">
            {initialOf(name)}
          </span>
          <div>
            <p class="name">
              {name}
              <span>
                {words.entry[kind]} · {time}
              </span>
            </p>
            <p>
              <TextWithBlanks text={text} />
            </p>
          </div>
        </div>
      ))}
    </div>
  )
}

/** In full, for the styles of a page are looked up by name. */
function classOf(kind: ThreadEntry['kind'], first: ThreadEntry['kind']): string {
  if (kind === 'message') return 'thread chat'
  return DEPTH[kind] > DEPTH[first] ? 'thread reply' : 'thread'
}
