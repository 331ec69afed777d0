import { usePart } from '../../ui/parts/use-part.ts'
import { Waiting } from '../../ui/parts/Waiting.tsx'
import { setPanel } from './commands/panels.ts'
import type { Made, Shot } from './model.ts'
import { emptyPanel } from './panel/model.ts'
import type { BoardView } from './view.ts'
import { storyboardWords } from './words.ts'
import type { NextStep, NextSteps } from './workspace.ts'

/** The drawing desk with one panel of a shot on it. What is drawn is kept at once; "Selesai" only leads back. */
export function DeskScreen(props: {
  view: BoardView
  shot: Shot
  shotId: Made
  panel: Made
  next: NextSteps
  takePhoto(panel: Made, file: File): Promise<string | undefined>
}) {
  const { view, shot, shotId, panel: id, next, takePhoto } = props
  const { content, photos, locale, page, board } = view
  const desk = usePart(true, async () => (await import('./desk/Desk.tsx')).Desk)
  const Desk = desk.value
  const panel = content.panels[id] ?? emptyPanel(content.brief.ratio)
  const at = content.order.indexOf(shotId)
  const own = shot.panels.indexOf(id)
  const before = shot.panels[own - 1] ?? content.shots[content.order[at - 1] ?? '']?.panels.at(-1)
  /** On the desk only what was done to this drawing is taken back: nothing may change out of sight. */
  const isOfPanel = (step: NextStep | undefined) =>
    step?.parts.every((part) => part === `panel/${id}`) ?? false
  if (!Desk) return <Waiting part={desk} locale={locale} />
  return (
    <Desk
      key={id}
      panel={panel}
      title={storyboardWords(locale).untitledShot(at + 1)}
      {...(before && content.panels[before] && { before: content.panels[before] })}
      {...(panel.photo && photos[panel.photo.id] && { photoUrl: photos[panel.photo.id] })}
      run={(name, change, join) =>
        view.run({ ...setPanel(id, change, name), ...(join !== undefined && { join }) })
      }
      undo={view.undo}
      redo={view.redo}
      canUndo={isOfPanel(next.undo)}
      canRedo={isOfPanel(next.redo)}
      takePhoto={async (file) => {
        const problem = await takePhoto(id, file)
        // The desk says what is wrong by itself.
        if (problem !== undefined) throw new Error(problem)
      }}
      onDone={() => view.go({ view: 'shot', board, shot: shotId }, true)}
      locale={locale}
      page={page}
    />
  )
}
