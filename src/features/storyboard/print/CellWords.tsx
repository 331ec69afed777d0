import type { Box } from '../paper/layout.ts'
import { PartLines } from './PartLines.tsx'
import { placedAt } from './placed-at.ts'
import type { SheetFrame } from './Sheet.tsx'
import { boardSheetWords } from './sheet-words.ts'
import { type Cell, type Part, type Texts, textsOf } from './sheets.ts'

type TextName = keyof Texts

/** What stands together in one box: the texts share its lines. */
const ONE_BOX: TextName[][] = [['visual', 'audio', 'screen', 'sound']]
/** Beside the narrow frames of nine panels there is room for short texts, and below them for what is said. */
const TWO_BOXES: TextName[][] = [['visual', 'screen', 'sound'], ['audio']]

const CLASSES: Record<TextName, string> = {
  visual: 'paperboard-text-visual',
  audio: '',
  screen: 'paperboard-text-screen',
  sound: 'paperboard-text-sound',
}

/** Lines to write on: as many as the largest cell has room for, the others show fewer. */
const LINES = Array.from({ length: 14 }, (_, at) => at)

interface CellWordsProps {
  cell: Cell
  frame: SheetFrame
  /** Where on the sheet they stand, for one whose cells have fixed places: beside the frame, below it, or both. */
  places?: readonly Box[]
}

/** The words of a panel, or lines to write them on. */
export function CellWords({ cell: { shot, first, panel }, frame, places }: CellWordsProps) {
  const words = boardSheetWords(frame.locale).panel
  const texts = first ? textsOf(shot, words) : laterTexts(panel.alt)
  const shown = {
    ...texts,
    screen: inOne(words.screen, texts.screen, ' / '),
    sound: inOne(words.sound, texts.sound, '; '),
  }
  const isEmpty = Object.values(texts).every((parts) => parts.length === 0)
  if (isEmpty && !first) return null
  const isSplit = places
    ? places.length > 1
    : frame.layout === 'panels-9' && frame.content.brief.ratio === '9:16'
  return (
    <>
      {(isSplit ? TWO_BOXES : ONE_BOX).map((names, at) => (
        <div
          key={at}
          class={`paperboard-words ${places ? 'paperboard-placed' : isSplit && at === 0 ? 'paperboard-beside' : ''}`}
          style={places?.[at] && placedAt(places[at])}
          data-room=""
        >
          {isEmpty ? <Lines /> : names.map((name) => <Text key={name} name={name} parts={shown[name]} />)}
          {!isEmpty && frame.layout === 'panels-6' && <Lines />}
        </div>
      ))}
    </>
  )
}

function Text({ name, parts }: { name: TextName; parts: Part[] }) {
  if (parts.length === 0) return null
  return (
    <div class={`paperboard-text ${CLASSES[name]}`} data-text="">
      <PartLines parts={parts} />
    </div>
  )
}

function Lines() {
  return (
    <div class="paperboard-lines" aria-hidden="true">
      {LINES.map((at) => (
        <i key={at} />
      ))}
    </div>
  )
}

/** Small cells have no line for each of several short texts. */
function inOne(label: string, parts: Part[], between: string): Part[] {
  const text = parts
    .map((part) => (part.label ? `${part.label}: ${part.text}` : part.text).trim())
    .join(between)
  return text === '' ? [] : [{ label, text }]
}

/** At the second panel of a shot stands what its picture shows. */
function laterTexts(alt: string): Texts {
  return { visual: alt.trim() === '' ? [] : [{ text: alt }], audio: [], screen: [], sound: [] }
}
