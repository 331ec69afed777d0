import { useState } from 'preact/hooks'
import { slugOf } from '../../../i18n/slug.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { download } from '../../../ui/icons-more.ts'
import { loadAgain } from '../../../ui/parts/load-again.ts'
import { saveFile } from '../../../ui/save-file.ts'
import type { Chart } from '../results/charts/chart.ts'
import { type Picture, pictureOf } from '../results/charts/picture.ts'
import type { Report } from './blocks.ts'
import { dataOf } from './data.ts'
import { accountName, raterName } from './names.ts'
import type { ReportSource } from './source.ts'
import { reportScreenWords } from './words.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

interface ReportWaysProps {
  source: ReportSource
  report: Report
}

/** Print, a Word file, and all data. */
export function ReportWays({ source, report }: ReportWaysProps) {
  const words = reportScreenWords(source.locale)
  const [told, setTold] = useState('')
  const [isWorking, setWorking] = useState(false)
  const nameOf = (what: string, ending: string) =>
    `${what}-${slugOf(accountName(source))}-${source.today}.${ending}`

  async function saveWord() {
    if (isWorking) return
    setWorking(true)
    setTold(words.working)
    try {
      const [{ writeDocx }, pictures] = await Promise.all([
        loadAgain(() => import('./word/write-docx.ts')),
        picturesOf(report),
      ])
      const author = source.raters.map((person) => raterName(source, person)).join(', ')
      const bytes = await writeDocx(report, { author, pictures, locale: source.locale })
      const name = nameOf(words.fileNames.report, 'docx')
      saveFile(new File([bytes], name, { type: WORD }))
      setTold(words.wordSaved(name))
    } catch {
      setTold(words.wordFailed)
    } finally {
      setWorking(false)
    }
  }

  function saveData() {
    saveFile(new File([dataOf(source)], nameOf(words.fileNames.data, 'csv'), { type: 'text/csv' }))
  }

  return (
    <div class="audit-plan-ways">
      <button type="button" class="button primary" onClick={() => print()}>
        {words.print}
      </button>
      <button type="button" class="button" aria-disabled={isWorking} onClick={saveWord}>
        <Icon d={download} />
        {words.word}
      </button>
      <button type="button" class="button" onClick={saveData}>
        <Icon d={download} />
        {words.data}
      </button>
      <p class="audit-said" role="status">
        {told}
      </p>
      <p class="small">{words.dataNote}</p>
    </div>
  )
}

/** The charts of a report as pictures; one that can't be painted is left to its table. */
async function picturesOf({ blocks }: Report): Promise<Map<Chart, Picture>> {
  const pictures = new Map<Chart, Picture>()
  for (const block of blocks) {
    if (block.kind !== 'chart') continue
    const picture = await pictureOf(block.chart)
    if (picture) pictures.set(block.chart, picture)
  }
  return pictures
}
