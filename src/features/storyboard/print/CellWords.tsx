import { PartLines } from './PartLines.tsx'
import type { SheetFrame } from './Sheet.tsx'
import { boardSheetWords } from './sheet-words.ts'
import { type Cell, type Part, type Texts, textsOf } from './sheets.ts'

/** Lines to write on: as many as the largest cell has room for, the others show fewer. */
const LINES = Array.from({ length: 14 }, (_, at) => at)

const TEXTS: Record<keyof Texts, string> = {
  visual: 'paperboard-text-visual',
  audio: '',
  screen: 'paperboard-text-screen',
  sound: 'paperboard-text-sound',
}

interface CellWordsProps {
  cell: Cell
  frame: SheetFrame
}

/** The words of a panel, or lines to write them on. */
export function CellWords({ cell: { shot, first, panel }, frame }: CellWordsProps) {
  const words = boardSheetWords(frame.locale).panel
  // Beside the narrow frames of nine panels there is room for what is seen, and below them for the rest.
  const isSplit = frame.layout === 'panels-9' && frame.content.brief.ratio === '9:16'
  if (!shot) {
    const heard = [words.voice, words.screen, words.sound]
    return isSplit ? (
      <>
        <ByHand names={[words.picture]} beside />
        <ByHand names={heard} />
      </>
    ) : (
      <ByHand names={[words.picture, ...heard]} />
    )
  }
  const texts = first ? textsOf(shot, words) : later(panel.alt)
  if (Object.values(texts).every((parts) => parts.length === 0)) {
    return first ? <ByHand names={[]} /> : null
  }
  if (isSplit) {
    return (
      <>
        <div class="paperboard-words paperboard-beside" data-room="">
          <Seen texts={texts} />
        </div>
        <div class="paperboard-words" data-room="">
          <HeardAndRead texts={texts} frame={frame} />
        </div>
      </>
    )
  }
  return (
    <div class="paperboard-words" data-room="">
      <Seen texts={texts} />
      <HeardAndRead texts={texts} frame={frame} />
      {frame.layout === 'panels-6' && <Lines names={[]} />}
    </div>
  )
}

function Seen({ texts: { visual } }: { texts: Texts }) {
  return <Text name="visual" parts={visual} />
}

function HeardAndRead({ texts: { audio, screen, sound }, frame }: { texts: Texts; frame: SheetFrame }) {
  const words = boardSheetWords(frame.locale).panel
  return (
    <>
      <Text name="audio" parts={audio} />
      <Text name="screen" parts={inOne(words.screen, screen, ' / ')} />
      <Text name="sound" parts={inOne(words.sound, sound, '; ')} />
    </>
  )
}

function Text({ name, parts }: { name: keyof Texts; parts: Part[] }) {
  if (parts.length === 0) return null
  return (
    <div class={`paperboard-text ${TEXTS[name]}`} data-text="">
      <PartLines parts={parts} />
    </div>
  )
}

function Lines({ names }: { names: string[] }) {
  return (
    <div class="paperboard-lines" aria-hidden="true">
      {LINES.map((at) => (
        <i key={at}>{names[at]}</i>
      ))}
    </div>
  )
}

function ByHand({ names, beside }: { names: string[]; beside?: boolean }) {
  return (
    <div class={beside ? 'paperboard-words paperboard-beside' : 'paperboard-words'}>
      <Lines names={names} />
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
function later(alt: string): Texts {
  return { visual: alt.trim() === '' ? [] : [{ text: alt }], audio: [], screen: [], sound: [] }
}
