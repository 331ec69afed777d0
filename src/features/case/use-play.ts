import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { replayEarlyTaps } from '../../ui/early-taps.ts'
import { useMounted } from '../../ui/use-mounted.ts'
import { useStore } from '../../ui/use-store.ts'
import type { Case, Id } from './model.ts'
import { choose, goBackTo, positionIn, restart } from './play.ts'
import { caseStore } from './store.ts'

/** Joins the view of a case to what is kept about it: what stands on the screen, and what the buttons do. */
export function usePlay(scenario: Case) {
  const $state = caseStore(scenario.id)
  const kept = useStore($state)
  const mounted = useMounted()
  const root = useRef<HTMLDivElement>(null)
  const [begun, setBegun] = useState(false)
  /** Number of the step whose consequence is being told; 0 for none. */
  const [telling, setTelling] = useState(0)
  const state = mounted ? kept : undefined
  const { steps, scene, earned } = positionIn(scenario, state)
  const told = telling > 0 && telling === steps.length ? steps[telling - 1] : undefined

  // The pressed button only makes sense once what is kept is drawn.
  useLayoutEffect(() => {
    requestAnimationFrame(() => root.current && replayEarlyTaps(root.current))
  }, [])

  /** The pressed button is gone: the heading of the scene takes the focus, and the scene begins at the top. */
  function showScene() {
    setBegun(true)
    setTelling(0)
    requestAnimationFrame(() => {
      const heading = root.current?.querySelector<HTMLElement>('[data-scene]')
      heading?.focus({ preventScroll: true })
      heading?.closest('section')?.scrollIntoView()
    })
  }

  /** What was chosen takes the focus, and the button that leads on comes into view. */
  function showTold() {
    requestAnimationFrame(() => {
      const told = root.current?.querySelector<HTMLElement>('[data-told]')
      root.current?.querySelector('[data-next]')?.scrollIntoView({ block: 'nearest' })
      told?.focus({ preventScroll: true })
      told?.scrollIntoView({ block: 'nearest' })
    })
  }

  return {
    root,
    state,
    steps,
    earned,
    /** The choice whose consequence is being told; undefined while one is to be made. */
    told,
    /** The scene on the screen. */
    scene: told?.scene ?? scene,
    /** Its place on the way, from 1. */
    step: told ? telling : steps.length + 1,
    /** The role is shown, and nothing was chosen yet. */
    opening: !begun && steps.length === 0,
    /** Only a way that is being played says whether it is saved. */
    touched: begun || telling > 0,
    begin: showScene,
    goOn: showScene,
    choose(choice: Id) {
      const before = $state.get()
      $state.change((old, now) => choose(scenario, old, choice, now))
      if ($state.get() === before) return
      setBegun(true)
      setTelling(positionIn(scenario, $state.get()).steps.length)
      showTold()
    },
    /** @param step counts the choices before the scene to go back to */
    goBackTo(step: number) {
      $state.change((old, now) => goBackTo(scenario, old, step, now))
      showScene()
    },
    restart() {
      $state.change(restart)
      showScene()
    },
  }
}
