import type { BoardView } from '../view.ts'

export function WatchBoard({ view }: { view: BoardView }) {
  return <p>{view.content.brief.title}</p>
}
