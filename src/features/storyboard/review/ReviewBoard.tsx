import type { BoardView } from '../view.ts'

export function ReviewBoard({ view }: { view: BoardView }) {
  return <p>{view.content.brief.title}</p>
}
