import { formatNumber } from '../../../i18n/formats.ts'
import { isBlank, type Ratio } from '../panel/model.ts'
import { Picture } from '../panel/Picture.tsx'
import { CellWords } from './CellWords.tsx'
import type { PanelSource } from './PanelSheets.tsx'
import { boardSheetWords } from './sheet-words.ts'
import { type Cell, codesOf } from './sheets.ts'

const FORMS: Record<Ratio, string> = {
  '9:16': 'paperboard-upright',
  '1:1': 'paperboard-even',
  '16:9': 'paperboard-flat',
}

/** One panel on paper: number, terms, seconds, picture, words. */
export function PrintCell({ cell, source }: { cell: Cell; source: PanelSource }) {
  return (
    <li class="paperboard-cell">
      <Strip cell={cell} source={source} />
      <Frame cell={cell} source={source} />
      {isNarrow(source) && <Codes cell={cell} source={source} />}
      <CellWords cell={cell} frame={source.frame} />
    </li>
  )
}

/** Number, terms and seconds of a shot, above its frame. */
export function Strip({ cell, source }: CellProps) {
  const { shot, label, first } = cell
  const { frame } = source
  const words = boardSheetWords(frame.locale).panel
  return (
    <p class="paperboard-strip">
      <b>{label}</b>
      {!isNarrow(source) && <Codes cell={cell} source={source} />}
      <span class="paperboard-seconds">
        {first ? words.seconds(formatNumber(shot.seconds, frame.locale)) : words.more}
      </span>
    </p>
  )
}

/** Size, angle and movement; they stand once for a shot. */
export function Codes({ cell: { shot, first }, source: { library } }: CellProps) {
  const codes = first ? codesOf(shot, library, ['size', 'angle', 'movement']) : []
  return (
    <span class="paperboard-codes">
      {codes.map((code, at) => (
        <span key={at}>{code}</span>
      ))}
    </span>
  )
}

/** Beside the small upright frames there is just room for the terms, and above them there is none. */
export function isNarrow({ frame: { layout, content } }: PanelSource): boolean {
  return layout === 'panels-12' && content.brief.ratio === '9:16'
}

/** The picture, or an empty frame to draw into. */
function Frame({ cell: { panel, label }, source: { frame, fill, photos } }: CellProps) {
  const words = boardSheetWords(frame.locale).panel
  const photo = panel.photo && photos[panel.photo.id]
  const alt = panel.alt.trim()
  return (
    <div class={`paperboard-frame ${FORMS[panel.ratio]}`}>
      {fill === 'full' && !isBlank(panel) && (
        <Picture panel={panel} photo={photo} label={alt ? words.alt(label, alt) : words.noAlt(label)} />
      )}
    </div>
  )
}

interface CellProps {
  cell: Cell
  source: PanelSource
}
