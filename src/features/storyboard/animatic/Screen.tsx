import { useEffect, useRef } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import type { Plan } from './model.ts'
import type { FramePaint, FramePainter } from './paint-frame.ts'
import { clipAt } from './plan.ts'
import type { Player } from './use-player.ts'
import { watchWords } from './words.ts'

interface ScreenProps extends FramePaint {
  plan: Plan
  player: Player
  /** Of the shot that is seen. */
  number: number
  painter: FramePainter | undefined
  onTap(): void
  locale: Locale
}

/** The picture of a film, which a tap starts and stops as its button does. */
export function Screen({ plan, player, number, painter, captions, still, onTap, locale }: ScreenProps) {
  const words = watchWords(locale)
  const canvas = useRef<HTMLCanvasElement>(null)
  const clip = plan.clips[number - 1]

  useEffect(() => {
    const context = canvas.current?.getContext('2d', { alpha: false })
    if (!context || !painter) return
    let shown: number | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = player.$frame.subscribe((frame) => {
      painter.paint(context, frame, { captions, still })
      const now = clipAt(plan, frame)?.number
      if (now === shown || now === undefined) return
      shown = now
      // The first picture of the next shot is drawn while this one stands.
      clearTimeout(timer)
      timer = setTimeout(() => painter.prepare(frame))
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [painter, captions, still])

  useEffect(() => {
    const element = canvas.current
    element?.addEventListener('click', onTap)
    return () => element?.removeEventListener('click', onTap)
  })

  return (
    <div class="watch-stage">
      <canvas
        ref={canvas}
        class="watch-picture"
        width={plan.width}
        height={plan.height}
        role="img"
        aria-label={words.picture(number, clip?.description || words.noDescription)}
      />
      {!painter && <p class="watch-preparing">{words.preparing}</p>}
    </div>
  )
}
