/** What has to be told of a table that was read, and the names in it as the course calls them. Pure. */
import type { Id } from '../model.ts'
import type { Table } from './cells.ts'
import { readNumber } from './numbers.ts'
import type { TablePlan } from './plan.ts'
import { channelNamed, formatNamed, named } from './platforms.ts'
import type { Notes, ReadingContext } from './reading.ts'
import type { RowRead } from './row.ts'

/** The notes about a table, without those about names. */
export function notesOf(
  table: Table,
  { platform, order, columns }: TablePlan,
  rows: readonly RowRead[],
): Notes {
  const proof = order?.proof
  const counted = columns.filter(({ kind }) => kind === 'count')
  const grouped = table.rows
    .slice(0, 200)
    .flatMap(({ cells }) => counted.map(({ index }) => cells[index]))
    .find((cell) => typeof cell === 'string' && /^\d{1,3}(?:[.,]\d{3})+$/.test(cell.trim()))
  const read = grouped === undefined ? undefined : readNumber(grouped, { whole: true })
  return {
    ...(platform && { platform }),
    ...(proof && { proof: { row: proof.row, text: proof.text, order: proof.order } }),
    ...(read?.status === 'number' && { thousands: { text: String(grouped).trim(), value: read.value } }),
    rounded: rows.reduce((sum, { rounded }) => sum + rounded, 0),
    linksLeft: rows.flatMap(({ row, linkLeft }) => (linkLeft ? [row] : [])),
    idsLost: rows.filter(({ idLost }) => idLost).length,
    unknown: { channel: [], format: [], pillar: [] },
    channels: {},
  }
}

/** Gives a post its channel, format and pillar as the course calls them; names it does not know are noted. */
export function nameThings(
  { post, names }: RowRead,
  context: ReadingContext,
  { unknown, channels }: Notes,
): void {
  const find = {
    channel: (name: string) => channelNamed(name, context.channels),
    format: (name: string) => formatNamed(name, context.formats),
    pillar: (name: string) => named(name, context.pillars),
  }
  for (const what of ['channel', 'format', 'pillar'] as const) {
    const name = names[what]
    if (name === undefined) continue
    const found: { id: Id; title: string } | undefined = find[what](name)
    if (found) {
      if (what === 'channel' && name !== found.title) channels[name] = found.title
      // What is said of the whole evaluation is not said again of each post.
      if (what !== 'channel' || found.id !== context.channel) post[what] = found.id
    } else if (!unknown[what].includes(name)) unknown[what].push(name)
  }
}
