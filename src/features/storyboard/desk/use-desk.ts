import { type MutableRef, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useStore } from '../../../ui/use-store.ts'
import { withMark, withoutMark } from '../panel/marks.ts'
import { type Mark, type Panel, type Point, SIZES } from '../panel/model.ts'
import { stampOf } from '../panel/stamps.ts'
import type { DeskProps, DeskView, OpenSheet } from './desk-view.ts'
import { $kit, arrange, type Sheet, type Tool } from './kit.ts'
import { markName, sentence } from './mark-name.ts'
import { freePlace } from './places.ts'
import { saidWords } from './said-words.ts'
import { useView } from './use-view.ts'
import { onPanel } from './viewport.ts'

/** The parts of the desk that the focus goes to. */
interface Places {
  stage: MutableRef<HTMLElement | null>
  flush: MutableRef<() => void>
}

/** The state of the desk and all that can be done at it. What is drawn goes to `run` at once; here is only how it is shown. */
export function useDesk(props: DeskProps, { stage, flush }: Places): DeskView {
  const { panel, locale } = props
  const latest = useRef(props)
  latest.current = props
  const words = saidWords(locale)
  const kit = useStore($kit)
  const view = useView(stage, SIZES[panel.ratio])
  const [sheet, setSheet] = useState<OpenSheet>()
  const [chosen, setChosen] = useState<number>()
  const [preview, setPreview] = useState<Mark[]>()
  const [arrowFrom, setArrowFrom] = useState<Point>()
  const [said, setSaid] = useState({ text: words.begin, count: 0 })
  const [photoProblem, setPhotoProblem] = useState<string>()
  const isDone = useRef(false)
  // A panel is begun with the pen, whatever was done last to another.
  useLayoutEffect(() => arrange({ tool: 'pen' }), [])

  const mark = chosen === undefined ? undefined : panel.marks[chosen]
  const selected = mark && chosen
  const run: DeskProps['run'] = (name, change, join) => latest.current.run(name, change, join)
  const say = (text: string) => setSaid(({ count }) => ({ text, count: count + 1 }))
  const nameOf = (each: Mark) => sentence(markName(each, locale))
  const select = (index: number | undefined) => {
    setChosen(index)
    setArrowFrom(undefined)
  }

  function middle(): Point {
    const { size, viewport } = view
    const { width, height } = SIZES[panel.ratio]
    const centre = size && onPanel(viewport, { x: size.width / 2, y: size.height / 2 })
    return centre ?? { x: width / 2, y: height / 2 }
  }
  function putMark(put: Mark) {
    const at = latest.current.panel.marks.length
    run('mark', (old) => withMark(old, put))
    select(at)
    say(words.placed(nameOf(put)))
  }
  function step(back: boolean) {
    flush.current()
    select(undefined)
    if (back) latest.current.undo()
    else latest.current.redo()
    say(back ? words.undone : words.redone)
  }

  return {
    ...{
      panel,
      kit,
      view,
      mark,
      selected,
      preview,
      arrowFrom,
      said,
      sheet,
      locale,
      run,
      say,
      select,
      putMark,
    },
    page: props.page,
    before: props.before,
    photoUrl: props.photoUrl,
    canUndo: props.canUndo,
    canRedo: props.canRedo,
    setPreview,
    setArrowFrom,
    choose(tool: Tool) {
      flush.current()
      select(undefined)
      arrange({ tool })
    },
    openSheet(name: Sheet, at?: Point) {
      flush.current()
      setSheet(sheet?.name === name && !at ? undefined : { name, at: at ?? middle() })
    },
    photoProblem,
    closeSheet() {
      setSheet(undefined)
      setPhotoProblem(undefined)
    },
    toPicture: () => stage.current?.focus({ preventScroll: true }),
    rewrite() {
      if (mark && 'text' in mark) setSheet({ name: mark.kind, at: mark })
    },
    changeMark(change, join) {
      if (selected !== undefined) run('mark', (old: Panel) => change(old, selected), join)
    },
    putStamp(id, at) {
      arrange({ stamp: id })
      const place = freePlace(latest.current.panel.marks, at)
      putMark({ kind: 'stamp', stamp: id, ...place, size: stampOf(id)?.height ?? 120 })
    },
    removeMark() {
      if (!mark || selected === undefined) return
      run('mark', (old) => withoutMark(old, selected))
      select(undefined)
      say(words.removed(nameOf(mark)))
    },
    undo: () => step(true),
    redo: () => step(false),
    async takePhoto(file) {
      say(words.photo.busy)
      setPhotoProblem(undefined)
      const before = latest.current.panel.photo?.id
      try {
        await latest.current.takePhoto(file)
        say(latest.current.panel.photo?.id === before ? '' : words.photo.done)
      } catch (error) {
        const problem = error instanceof Error && error.message ? error.message : words.photo.failed
        say(problem)
        setPhotoProblem(problem)
        setSheet({ name: 'photo', at: middle() })
      }
    },
    flush: () => flush.current(),
    done() {
      flush.current()
      if (isDone.current) return
      isDone.current = true
      latest.current.onDone()
    },
  }
}
