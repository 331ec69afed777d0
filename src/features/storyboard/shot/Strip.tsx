import { useEffect, useRef } from 'preact/hooks'
import { formatNumber } from '../../../i18n/formats.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { plus } from '../../../ui/icons.ts'
import type { Made } from '../model.ts'
import { Picture } from '../panel/Picture.tsx'
import { firstPicture } from '../picture-of.ts'
import { useGrowing } from '../use-growing.ts'
import type { BoardView } from '../view.ts'
import { shotWords } from './words.ts'

/** All shots as a strip of small panels at the lower edge: a tap goes there, the last one adds a shot. */
export function Strip({ view, current, add }: { view: BoardView; current: Made; add(): void }) {
  const { content, locale, readOnly } = view
  const words = shotWords(locale)
  const strip = useRef<HTMLDivElement>(null)
  const here = content.order.indexOf(current)
  // The nearest ones first: seven of them fit on a phone.
  const drawn = useGrowing(content.order.length, 8)
  useEffect(() => {
    const marked = strip.current?.querySelector<HTMLElement>('[aria-current]')
    // The strip alone moves; the page stays where it is.
    if (strip.current && marked) {
      strip.current.scrollLeft = marked.offsetLeft - (strip.current.clientWidth - marked.offsetWidth) / 2
    }
  }, [current, content.order])
  return (
    <nav class="shot-strip-bar" aria-label={words.strip}>
      <div class="shot-strip" ref={strip}>
        {content.order.map((id, at) => {
          const shot = content.shots[id]
          if (!shot) return null
          const panel = firstPicture(content, shot)
          const seconds = formatNumber(shot.seconds, locale)
          return (
            <button
              type="button"
              key={id}
              aria-label={words.stripShot(at + 1, seconds)}
              aria-current={id === current ? 'true' : undefined}
              onClick={() => view.go({ view: 'shot', board: view.board, shot: id }, true)}
            >
              <span class="shot-thumb" data-ratio={panel?.ratio ?? content.brief.ratio}>
                {panel && Math.abs(at - here) <= drawn && (
                  <Picture small panel={panel} photo={panel.photo && view.photos[panel.photo.id]} />
                )}
              </span>
              <span>{words.secondsShort(seconds)}</span>
            </button>
          )
        })}
        {!readOnly && (
          <button type="button" class="shot-add" aria-label={words.add} onClick={add}>
            <span class="shot-thumb" data-ratio={content.brief.ratio}>
              <Icon d={plus} />
            </span>
          </button>
        )}
      </div>
    </nav>
  )
}
