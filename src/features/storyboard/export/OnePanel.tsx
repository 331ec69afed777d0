import { useState } from 'preact/hooks'
import { elementId } from '../../../i18n/routes.ts'
import { saveFile } from '../../../ui/save-file.ts'
import { shareableOf } from '../../../ui/share-file.ts'
import type { BoardView } from '../view.ts'
import { FileLine } from './FileLine.tsx'
import { exportName } from './file-name.ts'
import type { Cell } from './sheet-cells.ts'
import { exportWords } from './words.ts'

/** As much of a description as a list shows. */
const MOST_LETTERS = 40

/** One panel as a large picture, chosen by its number. @param cells all of the board */
export function OnePanel({ view, cells }: { view: BoardView; cells: Cell[] }) {
  const { content, locale, page } = view
  const all = exportWords(locale)
  const words = all.pictures
  const drawn = cells.filter(({ panel }) => panel)
  const [chosen, setChosen] = useState('')
  const [made, setMade] = useState<File>()
  const [trouble, setTrouble] = useState('')
  const cell = drawn.find(({ label }) => label === chosen) ?? drawn[0]
  const field = elementId(page, 'export-panel')
  if (!cell) return <p class="export-use">{words.noneDrawn}</p>

  async function make(from: Cell): Promise<void> {
    setTrouble('')
    const part = await import('./picture-file.ts').catch(() => undefined)
    if (!part) return setTrouble(all.notLoaded)
    try {
      const blob = await part.panelPicture(from, content)
      const name = exportName(all.fileNames.panel, content.brief.title, new Date(), 'png', from.label)
      const file = new File([blob], name, { type: blob.type })
      if (!shareableOf([file])) saveFile(file)
      setMade(file)
    } catch {
      setTrouble(words.failed)
    }
  }

  return (
    <div class="export-one">
      <label class="label" for={field}>
        {words.one}
      </label>
      <div class="export-choice">
        <select
          id={field}
          value={cell.label}
          onChange={({ currentTarget }) => {
            setChosen(currentTarget.value)
            setMade(undefined)
          }}
        >
          {drawn.map(({ label, description }) => (
            <option key={label} value={label}>
              {words.panel(label, shortened(description))}
            </option>
          ))}
        </select>
        <button type="button" class="button" onClick={() => void make(cell)}>
          {words.saveOne}
        </button>
      </div>
      <p class="export-told" role="status">
        {trouble}
      </p>
      {made && (
        <ul class="export-files">
          <FileLine
            key={`${made.name} ${made.lastModified}`}
            name={made.name}
            files={[made]}
            isSaved={!shareableOf([made])}
            locale={locale}
          />
        </ul>
      )}
    </div>
  )
}

function shortened(text: string): string {
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS).trimEnd()}…` : text
}
