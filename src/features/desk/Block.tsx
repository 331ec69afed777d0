import { useRef, useState } from 'preact/hooks'
import { clockNow, clockText } from '../../i18n/clock.ts'
import type { Locale } from '../../i18n/locales.ts'
import { Icon } from '../../ui/Icon.tsx'
import { pencil } from '../../ui/icons-more.ts'
import { BlockLinks } from './BlockLinks.tsx'
import { BlockTools } from './BlockTools.tsx'
import { keptOf } from './model.ts'
import type { ScheduledBlock } from './schedule.ts'
import type { PlanView } from './use-plan.ts'
import { deskWords } from './words.ts'

interface BlockProps {
  scheduled: ScheduledBlock
  view: PlanView
  isRunning: boolean
  element: string
  locale: Locale
}

/** One row of the timetable: when, what, how long, and what belongs to it. Its tools open below. */
export function Block({ scheduled, view, isRunning, element, locale }: BlockProps) {
  const words = deskWords(locale).block
  const [isOpen, setIsOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const { block, start, end, dropped } = scheduled
  const note = keptOf(view.state.notes, block.id)
  const state = isRunning ? ' running' : dropped ? ' dropped' : ''
  const quiet = block.kind === 'break' || block.kind === 'prayer' ? ' quiet' : ''
  return (
    <li class={`block${state}${quiet}`}>
      <p class="block-time">
        <time>{clockText(start)}</time>
        {!dropped && <span> – {clockText(end)}</span>}
      </p>
      <div class="block-body">
        <h4 id={element}>
          {dropped ? <s>{block.title}</s> : block.title}
          {isRunning && <mark>{words.running}</mark>}
        </h4>
        <p class="small">{factsOf(scheduled, view, locale).join(' · ')}</p>
        <BlockLinks block={block} locale={locale} />
        {block.note && <p class="block-note">{block.note}</p>}
        {note && !isOpen && <p class="block-note own">{note}</p>}
      </div>
      <button
        ref={opener}
        type="button"
        class="button plain icon-only needs-script no-print"
        aria-label={words.edit(block.title)}
        aria-expanded={isOpen}
        aria-controls={`${element}-alat`}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Icon d={pencil} />
      </button>
      <div id={`${element}-alat`} class="block-tools" hidden={!isOpen}>
        {isOpen && (
          <BlockTools
            scheduled={scheduled}
            view={view}
            element={element}
            locale={locale}
            onClose={() => {
              opener.current?.focus()
              setIsOpen(false)
            }}
          />
        )}
      </div>
    </li>
  )
}

/** What is said of a block in one line. */
function factsOf(
  { block, minutes, dropped, changed }: ScheduledBlock,
  view: PlanView,
  locale: Locale,
): string[] {
  const { block: words, kinds } = deskWords(locale)
  const begun = keptOf(view.state.begun, block.id)
  return [
    dropped ? words.dropped : '',
    words.minutes(minutes),
    changed ? words.planned(block.minutes) : '',
    kinds[block.kind],
    block.optional && !dropped ? words.optional : '',
    begun === undefined ? '' : words.begun(clockNow(begun)),
  ].filter(Boolean)
}
