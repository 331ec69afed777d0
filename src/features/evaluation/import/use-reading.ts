import { useEffect, useState } from 'preact/hooks'
import { yieldToPage } from '../../../ui/yield-to-page.ts'
import type { Table } from './cells.ts'
import { readTable } from './read-table.ts'
import type { Answers, ReadingContext, ReadTable } from './reading.ts'

export interface Reading {
  /** What was read last; it stays while an answer is taken into account. */
  read: ReadTable | undefined
  /** How much of the table is read, 0 to 1; undefined when all is. */
  share: number | undefined
}

/** How long the page may wait for a tap, in milliseconds: below what a person notices. */
const LONGEST = 40
/** How often the bar moves, in milliseconds: each time is drawing, not reading. */
const SHOWN_EVERY = 200

/** Reads a table piece by piece, so that the page goes on answering. */
export function useReading(table: Table, context: ReadingContext, answers: Answers): Reading {
  const [reading, setReading] = useState<Reading>({ read: undefined, share: 0 })
  useEffect(() => {
    let dropped = false
    void run()
    return () => {
      dropped = true
    }

    async function run(): Promise<void> {
      const steps = readTable(table, context, answers)
      let since = performance.now()
      let shown = since
      let step = steps.next()
      while (!step.done) {
        if (performance.now() - since > LONGEST) {
          if (performance.now() - shown > SHOWN_EVERY) {
            shown = performance.now()
            const share = step.value
            setReading(({ read }) => ({ read, share }))
          }
          await yieldToPage()
          if (dropped) return
          since = performance.now()
        }
        step = steps.next()
      }
      setReading({ read: step.value, share: undefined })
    }
  }, [table, context, answers])
  return reading
}
