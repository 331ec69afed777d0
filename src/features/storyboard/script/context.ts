/** What single rows are, as far as only the other rows tell. Pure. */
import { isManner, isSilence } from './brackets.ts'
import { labelIn } from './labelled.ts'
import { type Part, type Row, withoutHeading } from './rows.ts'

/** Rows without headings that are none, and with pictures in whichever brackets the script puts them. */
export function inContext(rows: readonly Row[], byDash: ReadonlySet<string>): Row[] {
  return withPictures(withCounted(withSections(rows, byDash), byDash))
}

/** "Solusi: …" heads a part of the script only beside others such as "Hook: …". */
function withSections(rows: readonly Row[], byDash: ReadonlySet<string>): Row[] {
  const inline = rows.filter(({ heading }) => heading?.of === 'section' && heading.rest !== '')
  return rows.map((row) => (row.heading?.isDoubtful && inline.length < 3 ? withoutHeading(row, byDash) : row))
}

/**
 * Bare numbers are headings only where they count shots: from 1 upwards, no further in than the first, not as a list
 * within a text on the screen, and not beside "Shot 1".
 */
function withCounted(rows: readonly Row[], byDash: ReadonlySet<string>): Row[] {
  const named = rows.filter(({ heading }) => heading && /^(?:shot|scene)$/.test(heading.of))
  const hasShots = named.some(({ heading }) => heading?.of === 'shot')
  let last: { number: number; indent: number } | undefined
  return rows.map((row, at) => {
    const { heading, indent } = row
    if (heading?.of !== 'number') return row
    const isAllowed = named.length === 0 || (!hasShots && heading.timing !== undefined)
    const isNext = last
      ? heading.number === last.number + 1 && indent <= last.indent
      : heading.number <= 1 && !(mayHoldList(rows[at - 1]) && !row.isApart)
    if (!isAllowed || !isNext) return withoutHeading(row, byDash)
    last = { number: heading.number, indent: last?.indent ?? indent }
    return row
  })
}

/** Whether a list may stand under a row: a label with nothing behind it, or a text on the screen. */
function mayHoldList(row: Row | undefined): boolean {
  const label = row && !row.heading && labelIn(row.text)
  return label ? label.text === '' || label.field === 'onScreen' : false
}

/** Where no picture stands in square brackets or behind a label, round ones hold them too. */
function withPictures(rows: readonly Row[]): Row[] {
  const parts = rows.flatMap((row) => row.parts)
  const isPicture = (part: Part) => part.kind === 'bracket' && !isManner(part.text) && !isSilence(part.text)
  const round = rows.filter(({ heading, parts: [part] }) => !heading && part && isPicture(part))
  const isTold = parts.some((part) =>
    part.kind === 'bracket' ? part.isSquare : part.kind === 'label' && part.field === 'visual',
  )
  if (isTold || round.length < 2) return [...rows]
  return rows.map((row) => {
    if (row.heading) return row
    return { ...row, parts: row.parts.map((part) => (isPicture(part) ? { ...part, isSquare: true } : part)) }
  })
}
