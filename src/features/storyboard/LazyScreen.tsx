import type { ComponentType } from 'preact'
import { usePart } from '../../ui/parts/use-part.ts'
import { Waiting } from '../../ui/parts/Waiting.tsx'
import type { Screen } from './address.ts'
import type { BoardView } from './view.ts'

/** Screens that need nothing but the board; what is behind them is loaded when one is opened. */
const screens: Partial<Record<Screen, () => Promise<ComponentType<{ view: BoardView }>>>> = {
  brief: async () => (await import('./shelf/BriefForm.tsx')).BriefForm,
  print: async () => (await import('./print/PrintScreen.tsx')).PrintScreen,
  watch: async () => (await import('./animatic/WatchBoard.tsx')).WatchBoard,
  export: async () => (await import('./export/ExportBoard.tsx')).ExportBoard,
  review: async () => (await import('./review/ReviewBoard.tsx')).ReviewBoard,
  paper: async () => (await import('./paper/ReadPaper.tsx')).ReadPaper,
}

/** The screen of this name, once it is loaded; nothing for others. */
export function LazyScreen({ screen, view }: { screen: Screen; view: BoardView }) {
  const load = screens[screen]
  const part = usePart(load !== undefined, async () => load?.())
  const Shown = part.value
  if (!load) return null
  return Shown ? <Shown view={view} /> : <Waiting part={part} locale={view.locale} />
}
