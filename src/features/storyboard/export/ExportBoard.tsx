import type { BoardView } from '../view.ts'

export function ExportBoard({ view }: { view: BoardView }) {
  return <p>{view.content.brief.title}</p>
}
