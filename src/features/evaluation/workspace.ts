/** One open evaluation: its content as a store, changed by commands, each of which can be taken back, also after a reload. */
import { atom, type ReadableAtom } from '../../storage/atom.ts'
import type { Person } from '../../storage/item.ts'
import { madeId } from '../../storage/made-id.ts'
import { pageVault } from '../../storage/page-vault.ts'
import type { Command, StepName } from './command.ts'
import type { Content, Evaluation, Made } from './model.ts'
import { noteReopening } from './raters/commands.ts'
import { mergeEvaluations } from './saved.ts'
import { evaluationStore } from './stores.ts'
import { keptSteps } from './undo/kept-steps.ts'
import { redone, undone, withStep } from './undo/steps.ts'
import { changedEvaluation, contentOf } from './values.ts'

/** The steps that can be taken back and done again next, by name. */
export interface NextSteps {
  undo?: StepName
  redo?: StepName
}

export interface Workspace {
  evaluation: Made
  $content: ReadableAtom<Content>
  $next: ReadableAtom<NextSteps>
  /** Whose scores are written. */
  person: Person
  /** Does what the command says; nothing when it changes nothing. */
  run(command: Command): void
  /** False when there is nothing to take back, or when another copy changed the same since. */
  undo(): boolean
  redo(): boolean
  /** Takes a copy from a file in: of each thing the newest stays. */
  merge(copy: Evaluation): void
  /** What is kept, with its moments: for files. */
  kept(): Evaluation
  /** An id that no other device makes. */
  make(): Made
}

const open = new Map<Made, Workspace>()

/** The evaluation of this id; the same workspace for every part of the page. */
export function openEvaluation(id: Made): Workspace {
  const known = open.get(id) ?? createWorkspace(id)
  open.set(id, known)
  return known
}

function createWorkspace(id: Made): Workspace {
  const store = evaluationStore(id)
  const $content = atom<Content>(contentOf(store.get()))
  const $next = atom<NextSteps>({})
  const steps = keptSteps(id, ({ done, undone }) => {
    const [undo, redo] = [done.at(-1)?.name, undone.at(-1)?.name]
    $next.set({ ...(undo && { undo }), ...(redo && { redo }) })
  })
  store.listen((kept) => $content.set(contentOf(kept)))

  function write(after: Content): void {
    const before = $content.get()
    store.change((kept, now) => changedEvaluation(kept, before, after, now))
  }

  function step(take: typeof undone): boolean {
    const before = $content.get()
    const taken = take(steps.get(), before)
    if (!taken) return false
    write(noteReopening(before, taken.content, pageVault.device.person, pageVault.platform.now()))
    steps.set(taken.steps)
    return true
  }

  return {
    evaluation: id,
    $content,
    $next,
    person: pageVault.device.person,
    run(command) {
      const before = $content.get()
      const after = command.apply(before)
      if (after === before) return
      write(after)
      steps.set(withStep(steps.get(), command, before, $content.get(), pageVault.platform.now()))
    },
    undo: () => step(undone),
    redo: () => step(redone),
    merge(copy) {
      store.change((kept) => mergeEvaluations(kept, copy))
      pageVault.flushAll()
    },
    kept: () => store.get(),
    make: () => madeId(pageVault.platform.random),
  }
}
