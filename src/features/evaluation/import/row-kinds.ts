/** Rows of a table that are no posts: totals, signatures, notes, headings in between. Pure. */
import { isBlank, type TableRow } from './cells.ts'
import { isMeasure } from './meanings.ts'
import { isUnknown } from './numbers.ts'
import type { TablePlan } from './plan.ts'

const TOTAL =
  /^(?:grand |sub[ -]?)?(?:total|jumlah|rata[ -]?rata|rata2|rerata|average|avg|sum|mean|median|maks(?:imum)?|max(?:imum)?|min(?:imum)?|keseluruhan)(?: (?:keseluruhan|konten|unggahan|postingan|posting|akhir|semua|per bulan|bulan|minggu|triwulan|semester|tahun)\b.*)?\s*[:.(]?(?:[\s\d()]*(?:konten|unggahan|postingan)?\)?)?$/i
const SIGNED =
  /^(?:mengetahui|menyetujui|menyetujui,|disetujui|dibuat|disusun|diperiksa|dilaporkan|penyusun|pelapor|kepala (?:bidang|dinas|bagian|seksi|biro|badan|kantor|sub)|plt\.?|a\.n\.|an\.|nip\b|nip\.|ttd|tertanda|tanda tangan|catatan|keterangan ?:|sumber ?:|sumber data|note|notes|\*|data (?:per|diambil|ditarik|sampai)|dicetak|diunduh|generated|exported)/i

/** Whether a row sums up others. */
export function isTotal({ cells }: TableRow, { columns }: TablePlan): boolean {
  const label = cells.find((cell) => typeof cell === 'string' && cell.trim() !== '')
  if (typeof label !== 'string' || !TOTAL.test(label.trim())) return false
  // The label stands before the numbers, never in one of them.
  const at = cells.indexOf(label)
  return !columns.some(({ index, kind }) => index === at && kind !== 'words')
}

/** Whether a row holds something else than a post: a signature, a note, a heading, the names of the columns once more. */
export function isNoData({ cells }: TableRow, header: readonly string[], { columns }: TablePlan): boolean {
  const filled = cells.filter((cell) => !isBlank(cell))
  if (
    filled.length > 1 &&
    filled.filter((cell) => header.includes(String(cell).trim())).length > filled.length / 2
  ) {
    return true
  }
  const understood = columns.filter(({ index }) => !isBlank(cells[index]))
  if (understood.length === 0) return true
  const measured = understood.some(({ index, meaning }) => {
    const cell = cells[index]
    return isMeasure(meaning) && cell !== undefined && !isUnknown(cell) && /\d/.test(String(cell))
  })
  if (measured) return false
  const named = understood.some(({ meaning }) => meaning === 'platformId' || meaning === 'link')
  if (filled.length === 1 && !named) return true
  return filled.some((cell) => typeof cell === 'string' && SIGNED.test(cell.trim())) && !named
}
