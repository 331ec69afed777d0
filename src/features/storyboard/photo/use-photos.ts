import { useEffect, useState } from 'preact/hooks'
import type { Content, Made } from '../model.ts'
import { photoUrl, preparePhotos } from './photos.ts'

/** The addresses of the photos that a board shows, by id, as soon as each is loaded. */
export function usePhotos({ panels }: Content): Record<Made, string> {
  const [urls, setUrls] = useState<Record<Made, string>>({})
  const ids = [...new Set(Object.values(panels).flatMap(({ photo }) => photo?.id ?? []))].sort()
  useEffect(() => {
    preparePhotos()
    // Who takes a photo may have lost the signal by then.
    void import('./shrink.ts').catch(() => undefined)
  }, [])
  useEffect(() => {
    let left = false
    for (const id of ids) {
      if (urls[id] !== undefined) continue
      void photoUrl(id).then((url) => {
        if (url !== undefined && !left) setUrls((now) => ({ ...now, [id]: url }))
      })
    }
    return () => {
      left = true
    }
  }, [ids.join()])
  return urls
}
