import { useMemo, useState } from 'preact/hooks'
import { pageVault } from '../../../storage/page-vault.ts'
import { localDay } from '../calendar/start.ts'
import type { EvaluationView } from '../view.ts'
import { reportOf } from './document.ts'
import { ReportPages } from './ReportPages.tsx'
import { ReportWays } from './ReportWays.tsx'
import { sourceOf } from './source.ts'
import { reportScreenWords } from './words.ts'

/** The report: how it is taken along, what is still open, and the whole of it as it will be printed. */
export function Report({ view }: { view: EvaluationView }) {
  const { content, library, person, locale } = view
  const words = reportScreenWords(locale)
  const [today] = useState(() => localDay(pageVault.platform.now()))
  const source = useMemo(
    () => sourceOf(content, library, { person, today, locale }),
    [content, library, person, today, locale],
  )
  const report = useMemo(() => reportOf(source), [source])
  const open = [
    source.scored === 0 && words.openScores,
    source.order.length === 0 && words.openRecommendations,
    Object.keys(content.themes).length === 0 && words.openThemes,
    Object.keys(content.calendar).length === 0 && words.openCalendar,
  ].filter((sentence) => sentence !== false)
  return (
    <div class="audit-plan">
      <div class="audit-plan no-print">
        <h2>{words.heading}</h2>
        <p>{words.lead}</p>
        {open.length > 0 && (
          <section class="audit-check">
            <h3>{words.open}</h3>
            <ul>
              {open.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </section>
        )}
        <ReportWays source={source} report={report} />
      </div>
      <section aria-label={words.preview}>
        <ReportPages report={report} locale={locale} />
      </section>
    </div>
  )
}
