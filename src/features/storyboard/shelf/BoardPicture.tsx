import { useEffect, useState } from 'preact/hooks'
import type { Panel } from '../panel/model.ts'
import { Picture } from '../panel/Picture.tsx'
import { photoUrl } from '../photo/photos.ts'

/** The first picture of a board, small, beside its name; an empty frame where nothing is drawn. */
export function BoardPicture({ panel }: { panel?: Panel | undefined }) {
  const [url, setUrl] = useState<string>()
  const photo = panel?.photo?.id
  useEffect(() => {
    let isLeft = false
    setUrl(undefined)
    if (photo) void photoUrl(photo).then((address) => !isLeft && setUrl(address))
    return () => {
      isLeft = true
    }
  }, [photo])
  return (
    <div class={panel ? 'shelf-picture' : 'shelf-picture empty'} aria-hidden="true">
      {panel && <Picture small panel={panel} photo={url} />}
    </div>
  )
}
