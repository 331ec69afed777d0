/** One open board: its content as a store, changed by commands, each of which can be undone, also after a reload. */
import { atom, type ReadableAtom } from '../../storage/atom.ts'
import { pageVault } from '../../storage/page-vault.ts'
import { withinLimit } from '../../storage/undo-steps.ts'
import type { Command, StepName } from './command.ts'
import { changedBoard, changedPanels, contentOf, type KeptPanels } from './content.ts'
import type { Board, Content, Made } from './model.ts'
import { boardStore, panelStore, stepsStore } from './stores.ts'
import { redoStep, type Step, type Steps, undoStep, withChange } from './undo/steps.ts'

/** The steps that can be taken back and done again next, by name. */
export interface NextSteps {
  undo?: NextStep
  redo?: NextStep
}

export interface NextStep {
  name: StepName
  /** What it changes, see Patch. */
  parts: string[]
}

export interface Workspace {
  board: Made
  $content: ReadableAtom<Content>
  $next: ReadableAtom<NextSteps>
  /** Does what the command says; nothing when it changes nothing. */
  run(command: Command): void
  /** False when there is nothing to take back, or when another copy changed the same since. */
  undo(): boolean
  redo(): boolean
  /** Puts the outcome of a merge in place, as one step. */
  replace(board: Board, panels: KeptPanels): void
  /** What is kept, with its moments: for files and merges. */
  kept(): { board: Board; panels: KeptPanels }
}

const open = new Map<Made, Workspace>()

/** The board of this id; the same workspace for every part of the page. */
export function openBoard(id: Made): Workspace {
  const known = open.get(id) ?? createWorkspace(id)
  open.set(id, known)
  return known
}

function createWorkspace(id: Made): Workspace {
  const board = boardStore(id)
  const steps = stepsStore(id)
  /** Panels that are listened to. */
  const heard = new Set<Made>()
  const $content = atom<Content>(contentOf(board.get(), {}))
  const $next = atom<NextSteps>({})
  /** While several stores change, nobody is told of what is half done. */
  let busy = false

  function panel(panelId: Made) {
    const store = panelStore(panelId)
    if (!heard.has(panelId)) {
      heard.add(panelId)
      store.listen(refresh)
    }
    return store
  }

  function keptPanels(): KeptPanels {
    const shown = Object.values(board.get().shots).flatMap((shot) =>
      'value' in shot ? shot.value.panels : [],
    )
    return Object.fromEntries(shown.map((panelId) => [panelId, panel(panelId).get()]))
  }

  function refresh(): void {
    if (busy) return
    busy = true
    const content = contentOf(board.get(), keptPanels())
    busy = false
    $content.set(content)
  }

  function write(after: Content): void {
    const before = $content.get()
    busy = true
    const now = { at: pageVault.stamp(), by: pageVault.device.person }
    board.change((data) => changedBoard(data, before, after, now))
    for (const [panelId, item] of Object.entries(changedPanels(before, after, now))) {
      panel(panelId).change(() => item)
    }
    busy = false
    refresh()
  }

  function step(take: typeof undoStep): boolean {
    const taken = take(steps.get(), $content.get())
    if (!taken) return false
    write(taken.content)
    steps.change(() => taken.steps)
    return true
  }

  board.subscribe(refresh)
  steps.subscribe((now) => $next.set(nextOf(now)))

  return {
    board: id,
    $content,
    $next,
    run(command) {
      const before = $content.get()
      const after = command.apply(before)
      if (after === before) return
      write(after)
      steps.change((all, { at }) => withinLimit(withChange(all, command, before, after, at)))
    },
    undo: () => step(undoStep),
    redo: () => step(redoStep),
    replace(merged, mergedPanels) {
      const before = $content.get()
      busy = true
      board.change(() => merged)
      for (const [panelId, item] of Object.entries(mergedPanels)) panel(panelId).change(() => item)
      busy = false
      refresh()
      const name = { name: 'merge' as const }
      const after = $content.get()
      // What others said of the board is no part of the step: taken back, it would count as deleted wherever copies meet.
      const judged = withJudgementOf(before, after)
      steps.change((all, { at }) => withinLimit(withChange(all, name, judged, after, at)))
    },
    kept: () => ({ board: board.get(), panels: keptPanels() }),
  }
}

function withJudgementOf({ ratings: _, comments: __, ...before }: Content, after: Content): Content {
  const { ratings, comments } = after
  return { ...before, ...(ratings && { ratings }), ...(comments && { comments }) }
}

function nextOf({ done, undone }: Steps): NextSteps {
  const [undo, redo] = [done.at(-1), undone.at(-1)]
  return { ...(undo && { undo: shown(undo) }), ...(redo && { redo: shown(redo) }) }
}

function shown({ name, patches }: Step): NextStep {
  return { name, parts: patches.map(({ part }) => part) }
}
