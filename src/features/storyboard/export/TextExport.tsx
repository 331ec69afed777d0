import { useMemo } from 'preact/hooks'
import { planOf } from '../animatic/plan.ts'
import { srtOf } from '../captions/srt.ts'
import { vttOf } from '../captions/vtt.ts'
import { csvOf } from '../shot-list/csv.ts'
import type { BoardView } from '../view.ts'
import { FileLine } from './FileLine.tsx'
import { exportName } from './file-name.ts'
import { captionsIcon, table } from './icons.ts'
import { Part } from './Part.tsx'
import { exportWords } from './words.ts'

/** What is said, and the list of shots, as text for other programs. */
export function TextExport({ view }: { view: BoardView }) {
  const { content, library, rate, locale, page } = view
  const words = exportWords(locale)
  const cues = useMemo(() => planOf(content, rate).cues, [content, rate])
  const fileOf = (what: string, text: string, ending: string, type: string, part?: string) => {
    const name = exportName(what, content.brief.title, new Date(), ending, part)
    return new File([text], name, { type })
  }
  const texts = useMemo(() => {
    const { captions, shots } = words.fileNames
    return {
      srt: [fileOf(captions, srtOf(cues), 'srt', 'application/x-subrip')],
      vtt: [fileOf(captions, vttOf(cues), 'vtt', 'text/vtt')],
      semicolon: [fileOf(shots, csvOf(content, library, { separator: ';' }), 'csv', 'text/csv')],
      comma: [fileOf(shots, csvOf(content, library, { separator: ',' }), 'csv', 'text/csv', 'koma')],
    }
  }, [content, cues, library])
  return (
    <>
      <Part
        id="captions"
        icon={captionsIcon}
        title={words.captions.title}
        purpose={words.captions.purpose}
        page={page}
      >
        {cues.length > 0 ? (
          <ul class="export-files">
            <FileLine
              name={words.captions.srt}
              use={words.captions.srtFor}
              files={texts.srt}
              locale={locale}
            />
            <FileLine
              name={words.captions.vtt}
              use={words.captions.vttFor}
              files={texts.vtt}
              locale={locale}
            />
          </ul>
        ) : (
          <p class="export-use">{words.captions.none}</p>
        )}
      </Part>
      <Part id="shots" icon={table} title={words.shots.title} purpose={words.shots.purpose} page={page}>
        <ul class="export-files">
          <FileLine
            name={words.shots.semicolon}
            use={words.shots.semicolonFor}
            files={texts.semicolon}
            locale={locale}
          />
          <FileLine name={words.shots.comma} use={words.shots.commaFor} files={texts.comma} locale={locale} />
        </ul>
      </Part>
    </>
  )
}
