/** Sheets of an .xlsx file, as rows of a table. What reads them is loaded when the first one is opened. */
import type { Cell, TableRow } from './cells.ts'
import { columnLetters, type SheetDetails, sheetDetails, type WorkbookParts } from './workbook-details.ts'

export interface Sheet {
  name: string
  rows: TableRow[]
}

/** More than any list of posts takes up; archives that unfold to more are refused before they are unfolded. */
const MAX_UNPACKED = 150_000_000
const MS_A_DAY = 86_400_000
/** Day nought of Excel, in the two ways in which it counts. */
const EPOCHS = [Date.UTC(1899, 11, 30), Date.UTC(1904, 0, 1)]

/**
 * All sheets of a workbook. Days become texts such as `2026-07-03`, shares of a hundred as they are shown, and the addresses
 * behind cells stand beside the row. @throws when it is no workbook, or a broken one
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  const [{ default: readSheets }, { strFromU8, unzipSync }] = await Promise.all([
    import('read-excel-file/browser'),
    import('fflate'),
  ])
  let size = 0
  const files = unzipSync(bytes, {
    filter({ name, originalSize }) {
      size += originalSize
      if (size > MAX_UNPACKED) throw new Error('The workbook unfolds to more than a list of posts can be.')
      return /^xl\/(?:workbook\.xml|styles\.xml|_rels\/|worksheets\/)/.test(name)
    },
  })
  const parts: WorkbookParts = {
    text: (name) => {
      const file = files[name]
      return file ? strFromU8(file) : undefined
    },
  }
  const sheets = await readSheets(new Blob([new Uint8Array(bytes)]))
  return sheets.map(({ sheet: name, data }) => {
    const details = sheetDetails(parts, name)
    return { name, rows: data.map((cells, at) => rowOf(cells, at + 1, details)) }
  })
}

function rowOf(values: readonly unknown[], row: number, { links, formats }: SheetDetails): TableRow {
  const cells = values.map((value, column) => cellOf(value, formats.get(`${columnLetters(column)}${row}`)))
  const own = links.get(row)
  return { row, cells, ...(own && { links: own }) }
}

/** A value as it is shown in its format, where that matters. */
function cellOf(value: unknown, format: string | undefined): Cell {
  if (value instanceof Date) return dayOrTime(value, format)
  if (typeof value === 'number' && format?.includes('%')) return `${Number((value * 100).toPrecision(12))}%`
  if (typeof value === 'number') return value
  return value === null || value === undefined ? '' : String(value)
}

/** Times without a day are durations and hours: what shows no seconds is written as `0:45`. */
function dayOrTime(date: Date, format = ''): string {
  const moment = Math.round(date.getTime() / 1000) * 1000
  const epoch = EPOCHS.find((start) => moment >= start - 1000 && moment < start + 40 * MS_A_DAY)
  const isTime = epoch !== undefined && !/[yd]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ''))
  if (!isTime) {
    const text = new Date(moment).toISOString()
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16)
  }
  const seconds = Math.max(0, (moment - epoch) / 1000)
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const hours = `${Math.floor(seconds / 3600)}:${two((seconds % 3600) / 60)}`
  return format && !/s/i.test(format) ? hours : `${hours}:${two(seconds % 60)}`
}
