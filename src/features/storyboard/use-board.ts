import { useEffect, useState } from 'preact/hooks'
import { useStore } from '../../ui/use-store.ts'
import { type Hold, type Holder, holdBoard } from './hold.ts'
import type { Content, Made } from './model.ts'
import { type NextSteps, openBoard, type Workspace } from './workspace.ts'

/** An open board as a view follows it. */
export interface OpenBoard {
  workspace: Workspace
  content: Content
  next: NextSteps
  holder: Holder
  takeOver(): void
}

/** Opens a board and holds it for this tab as long as it is shown. */
export function useBoard(id: Made): OpenBoard {
  const workspace = openBoard(id)
  const content = useStore(workspace.$content)
  const next = useStore(workspace.$next)
  const [hold, setHold] = useState<Hold>()
  const [holder, setHolder] = useState<Holder>('here')
  useEffect(() => {
    const held = holdBoard(id)
    setHold(held)
    const stop = held.$holder.subscribe(setHolder)
    return () => {
      stop()
      held.letGo()
    }
  }, [id])
  return { workspace, content, next, holder, takeOver: () => hold?.takeOver() }
}
