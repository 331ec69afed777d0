import { useEffect, useState } from 'preact/hooks'
import { elementId } from '../../../i18n/routes.ts'
import type { Ratio } from '../panel/model.ts'
import type { BoardView } from '../view.ts'
import { CornerButtons } from './CornerButtons.tsx'
import { CutStage } from './CutStage.tsx'
import { FIRST_CORNERS } from './corners.ts'
import type { Entry } from './entries.ts'
import { PANEL_COUNTS, type PanelCount } from './layout.ts'
import { RATIOS } from './marker.ts'
import type { Quad } from './quads.ts'
import type { Entries } from './use-entries.ts'
import { paperWords } from './words.ts'

/** A person shows where the frames of a sheet lie: four corners, and how many panels there are. */
export function CutByHand({ entry, entries, view }: { entry: Entry; entries: Entries; view: BoardView }) {
  const { locale, page, content } = view
  const words = paperWords(locale).cutting
  const [corners, setCorners] = useState<Quad>(FIRST_CORNERS)
  const [chosen, setChosen] = useState(0)
  const [count, setCount] = useState<PanelCount>(6)
  const [ratio, setRatio] = useState<Ratio>(content.brief.ratio)
  const address = useAddress(entry.file)
  const name = (part: string) => elementId(page, `paper-${part}-${entry.key}`)
  return (
    <div class="cut-by-hand">
      <p>{words.lead}</p>
      <div class="cut-by-hand-choices">
        <Choice
          legend={words.count}
          name={name('count')}
          values={PANEL_COUNTS}
          value={count}
          onChoose={(each) => setCount(each)}
        />
        <Choice
          legend={words.ratio}
          name={name('ratio')}
          values={RATIOS}
          value={ratio}
          onChoose={(each) => setRatio(each)}
        />
      </div>
      {address && (
        <CutStage
          address={address}
          kind={{ count, ratio }}
          corners={corners}
          onCorners={setCorners}
          chosen={chosen}
          onChosen={setChosen}
          locale={locale}
        />
      )}
      <CornerButtons
        corners={corners}
        onCorners={setCorners}
        chosen={chosen}
        onChosen={setChosen}
        locale={locale}
      />
      <p class="from-paper-ways">
        <button
          type="button"
          class="button primary"
          onClick={() => entries.cut(entry.key, { count, ratio }, corners)}
        >
          {words.cut}
        </button>
        <button type="button" class="button plain" onClick={() => entries.keep(entry.key)}>
          {words.cancel}
        </button>
      </p>
    </div>
  )
}

interface ChoiceProps<T extends string | number> {
  legend: string
  name: string
  values: readonly T[]
  value: T
  onChoose(value: T): void
}

function Choice<T extends string | number>({ legend, name, values, value, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset class="cut-by-hand-choice">
      <legend>{legend}</legend>
      {values.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === value} onChange={() => onChoose(each)} />
          <span>{each}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** An address to show a file by, as long as it is shown. */
function useAddress(file: File): string | undefined {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(file)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  return address
}
