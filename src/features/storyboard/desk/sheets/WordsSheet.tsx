import { useRef } from 'preact/hooks'
import { elementId } from '../../../../i18n/routes.ts'
import { rewordMark, withMark, withoutMark } from '../../panel/marks.ts'
import type { Mark, Point } from '../../panel/model.ts'
import type { DeskView } from '../desk-view.ts'
import { markName, sentence } from '../mark-name.ts'
import { saidWords } from '../said-words.ts'
import { sheetWords } from '../sheet-words.ts'
import { SheetFrame } from './SheetFrame.tsx'

/** Height of a letter, in units of the panel. */
const SIZE = 26
/** More words than a picture holds. */
const MOST = 200

type Written = Extract<Mark, { text: string }>

interface WordsSheetProps {
  desk: DeskView
  kind: 'bubble' | 'text'
  /** Where new words go. */
  at: Point
}

/**
 * Writes a bubble or a text, a new one or the selected one. Each letter goes to the drawing at once: it is seen there, and it is
 * kept. Words that are all taken away take their mark along.
 */
export function WordsSheet({ desk, kind, at }: WordsSheetProps) {
  const words = sheetWords(desk.locale)
  const said = saidWords(desk.locale)
  const field = elementId(desk.page, 'lembar', 'kata')
  const { panel, mark: selected, selected: index } = desk
  const begun = useRef<Written>(
    selected && 'text' in selected && selected.kind === kind
      ? selected
      : { kind, text: '', x: Math.round(at.x), y: Math.round(at.y), size: SIZE },
  )
  const written = useRef(begun.current === selected ? index : undefined)
  const step = useRef(`words:${panel.marks.length}:${written.current ?? 'new'}`)
  const own = written.current === undefined ? undefined : panel.marks[written.current]
  const text = own?.kind === kind ? own.text : ''

  function write(now: string) {
    const place = own?.kind === kind ? written.current : undefined
    if (own?.kind === kind) begun.current = own
    const form = begun.current
    if (place !== undefined && now.trim() === '') {
      desk.run('mark', (old) => withoutMark(old, place), step.current)
      written.current = undefined
      desk.select(undefined)
    } else if (place !== undefined) {
      desk.run('mark', (old) => rewordMark(old, place, now), step.current)
    } else if (now.trim() !== '') {
      written.current = panel.marks.length
      desk.run('mark', (old) => withMark(old, { ...form, text: now }), step.current)
      desk.select(written.current)
    }
  }

  function done() {
    if (own) desk.say(said.placed(sentence(markName(own, desk.locale))))
    desk.closeSheet()
  }

  return (
    <SheetFrame desk={desk} title={words[kind].title}>
      <form
        class="draw-words"
        onSubmit={(event) => {
          event.preventDefault()
          done()
        }}
      >
        <label class="visually-hidden" for={field}>
          {words[kind].label}
        </label>
        <textarea
          id={field}
          rows={2}
          maxLength={MOST}
          autocomplete="off"
          enterkeyhint="done"
          placeholder={words[kind].label}
          value={text}
          onInput={({ currentTarget }) => write(currentTarget.value)}
          onKeyDown={(event) => {
            // Enter is done, as on a phone; Shift+Enter begins another line.
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
            event.preventDefault()
            done()
          }}
        />
        <button type="submit" class="button primary">
          {words.written}
        </button>
      </form>
    </SheetFrame>
  )
}
