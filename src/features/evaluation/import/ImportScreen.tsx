import { useMemo, useState } from 'preact/hooks'
import { keepTyped, keptTyped } from '../../../ui/parts/typed-here.ts'
import type { EvaluationView } from '../view.ts'
import { FoundTable } from './FoundTable.tsx'
import type { FileProblem } from './file-kind.ts'
import { type FoundTable as Found, tablesOf, tablesOfText } from './open-file.ts'
import { SheetChoice } from './SheetChoice.tsx'
import { SourceChoice } from './SourceChoice.tsx'
import { importWords } from './words.ts'

/** Posts from a table: what to read, what was read of it, and nothing kept before a button says so. */
export function ImportScreen({ view }: { view: EvaluationView }) {
  const { locale, page } = view
  const words = importWords(locale)
  const place = `${view.evaluation}/import`
  const [pasted, setPasted] = useState(() => keptTyped(place))
  const [problem, setProblem] = useState<FileProblem>()
  const [isOpening, setOpening] = useState(false)
  const [tables, setTables] = useState<Found[]>([])
  const [sheet, setSheet] = useState<number>()
  const table = useMemo(() => tables[tables.length === 1 ? 0 : (sheet ?? -1)]?.table, [tables, sheet])

  function take(found: { tables: Found[] } | { problem: FileProblem }): void {
    setProblem('problem' in found ? found.problem : undefined)
    setTables('tables' in found ? found.tables : [])
    setSheet(undefined)
  }

  async function openFile(file: File): Promise<void> {
    setOpening(true)
    const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer(0))
    take(await tablesOf(new Uint8Array(bytes)))
    setOpening(false)
  }

  return (
    <div class="import-screen">
      {tables.length === 0 && (
        <SourceChoice
          pasted={pasted}
          setPasted={(text) => {
            keepTyped(place, text)
            setPasted(text)
          }}
          readPasted={() => take(tablesOfText(pasted))}
          openFile={(file) => void openFile(file)}
          isOpening={isOpening}
          problem={problem}
          locale={locale}
          page={page}
        />
      )}
      {tables.length > 1 && (
        <SheetChoice tables={tables} chosen={sheet} choose={setSheet} locale={locale} page={page} />
      )}
      {table && <FoundTable key={sheet} view={view} table={table} onTaken={() => keepTyped(place, '')} />}
      {tables.length > 0 && (
        <p>
          <button type="button" class="button plain" onClick={() => take({ tables: [] })}>
            {words.other}
          </button>
        </p>
      )}
    </div>
  )
}
