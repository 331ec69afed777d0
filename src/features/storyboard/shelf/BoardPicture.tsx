import type { Panel } from '../panel/model.ts'
import { Picture } from '../panel/Picture.tsx'

/** The first picture of a board, small, beside its name; an empty frame where nothing is drawn. */
export function BoardPicture({ panel }: { panel?: Panel | undefined }) {
  return (
    <div class={panel ? 'shelf-picture' : 'shelf-picture empty'} aria-hidden="true">
      {panel && <Picture panel={panel} photo={undefined} label="" />}
    </div>
  )
}
