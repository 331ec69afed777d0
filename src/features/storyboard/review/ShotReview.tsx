import type { Made, Shot } from '../model.ts'
import type { BoardView } from '../view.ts'
import { Comments } from './Comments.tsx'
import { ShotStatus } from './ShotStatus.tsx'

/** What the review knows of one shot, below its fields: how far it is, and what was said of it. */
export function ShotReview({ view, id, shot }: { view: BoardView; id: Made; shot: Shot }) {
  return (
    <>
      <ShotStatus view={view} id={id} shot={shot} />
      <Comments view={view} shot={id} />
    </>
  )
}
