import { useEffect, useRef, useState } from 'preact/hooks'
import { elementId } from '../../../i18n/routes.ts'
import { pageVault } from '../../../storage/page-vault.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { camera, printer } from '../board/icons.ts'
import { picture } from '../desk/icons.ts'
import type { BoardView } from '../view.ts'
import { type Entry, sheetsOf } from './entries.ts'
import { PaperPhoto } from './PaperPhoto.tsx'
import { Placing } from './Placing.tsx'
import { useEntries } from './use-entries.ts'
import { paperWords } from './words.ts'

/** Brings sheets that were drawn on by hand into a board, from photos of them. */
export function ReadPaper({ view }: { view: BoardView }) {
  const { board, locale, page, readOnly } = view
  const words = paperWords(locale)
  const entries = useEntries()
  const said = useSaid(entries.list, words)
  const sheets = sheetsOf(entries.list)
  const title = elementId(page, 'paper-title')
  return (
    <section class="from-paper" aria-labelledby={title}>
      <div class="from-paper-lead">
        <h2 id={title}>{words.heading}</h2>
        <p>{words.lead}</p>
        <p class="small">{words.advice}</p>
        <p class="from-paper-ways">
          <Choose icon={camera} name={words.shoot} take={entries.take} capture primary />
          <Choose icon={picture} name={words.choose} take={entries.take} />
          <button type="button" class="button plain" onClick={() => view.go({ view: 'print', board })}>
            <Icon d={printer} />
            {words.print}
          </button>
        </p>
        {readOnly && <p>{words.readOnly}</p>}
      </div>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {entries.list.length > 0 && (
        <ol class="from-paper-photos">
          {entries.list.map((entry, at) => (
            <PaperPhoto key={entry.key} entry={entry} number={at + 1} entries={entries} view={view} />
          ))}
        </ol>
      )}
      {sheets.length > 0 && !readOnly && <Placing view={view} sheets={sheets} />}
    </section>
  )
}

interface ChooseProps {
  icon: string
  name: string
  take(files: File[]): void
  /** Opens the camera at once, where there is one. */
  capture?: boolean
  primary?: boolean
}

/** A button behind which the system's own picker is. */
function Choose({ icon, name, take, capture, primary }: ChooseProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <label class={primary ? 'button primary from-paper-choose' : 'button from-paper-choose'}>
      <Icon d={icon} />
      {name}
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        accept="image/*"
        multiple={!capture}
        {...(capture && { capture: 'environment' })}
        // The camera may cost the tab its life: what was written is in storage before it opens.
        onClick={() => pageVault.flushAll()}
        onChange={({ currentTarget }) => {
          take([...(currentTarget.files ?? [])])
          // The same photo may be chosen again.
          currentTarget.value = ''
        }}
      />
    </label>
  )
}

/** What became of the photo that was read last, for those who can't see it. */
function useSaid(list: readonly Entry[], words: ReturnType<typeof paperWords>): string {
  const [said, setSaid] = useState('')
  const known = useRef(new Map<number, string>())
  useEffect(() => {
    list.forEach(({ key, state }, at) => {
      if (known.current.get(key) === state.at) return
      known.current.set(key, state.at)
      if (state.at === 'unread') setSaid(words.notFound(at + 1))
      if (state.at !== 'read') return
      const panels = state.sheets.flatMap((sheet) => sheet.panels)
      setSaid(words.found(at + 1, panels.filter(({ blank }) => !blank).length, panels.length))
    })
  }, [list])
  return said
}
