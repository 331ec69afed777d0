import type { BoardView } from '../view.ts'

export function ReadPaper({ view }: { view: BoardView }) {
  return <p>{view.content.brief.title}</p>
}
