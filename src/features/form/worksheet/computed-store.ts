/** Computed values that follow what is filled in, but not at each key: a listener would be told every step. */
import { atom, type ReadableAtom } from '../../../storage/atom.ts'
import type { Computed } from '../formulas.ts'
import type { FormState } from '../model.ts'
import { type FormOutline, fieldsOf, isGroup } from '../outline.ts'

/** How long nothing is typed until values are worked out anew, in ms. */
const PAUSE = 800

export interface ComputedStore {
  $computed: ReadableAtom<Map<string, Computed>>
  /** Works out at once what is still to come. */
  settle(): void
  /** Begins to follow. @returns how to stop */
  follow(): () => void
}

/** The computed values of one worksheet; empty until the formulas are loaded, which only worksheets with any do. */
export function computedStore(form: FormOutline, $form: ReadableAtom<FormState>): ComputedStore {
  const $computed = atom<Map<string, Computed>>(new Map())
  const cells = fieldsOf(form).flatMap((field) => (isGroup(field) ? field.fields : [field]))
  const hasFormulas = cells.some(({ type }) => type === 'computed')
  let workOut: (() => void) | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function settle() {
    if (timer === undefined) return
    forget()
    workOut?.()
  }

  function forget() {
    clearTimeout(timer)
    timer = undefined
  }

  return {
    $computed,
    settle,
    follow() {
      if (!hasFormulas) return () => undefined
      const stop = $form.listen(() => {
        forget()
        timer = setTimeout(settle, PAUSE)
      })
      void import('../formulas.ts').then(({ computedValues }) => {
        workOut = () => $computed.set(computedValues(form, $form.get()))
        workOut()
      })
      return () => {
        stop()
        forget()
      }
    },
  }
}
