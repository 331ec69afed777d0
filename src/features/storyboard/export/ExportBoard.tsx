import { useEffect, useState } from 'preact/hooks'
import { elementId } from '../../../i18n/routes.ts'
import { file } from '../../../ui/icons-more.ts'
import { printer } from '../board/icons.ts'
import type { BoardView } from '../view.ts'
import { storyboardWords } from '../words.ts'
import { FileLine } from './FileLine.tsx'
import { Part } from './Part.tsx'
import { PictureExport } from './PictureExport.tsx'
import { TextExport } from './TextExport.tsx'
import { useVersion } from './use-version.ts'
import { VideoExport } from './VideoExport.tsx'
import { exportWords } from './words.ts'

/** Everything that can be made of a board, to be saved and shared. */
export function ExportBoard({ view }: { view: BoardView }) {
  const { content, board, locale, page } = view
  const words = exportWords(locale)
  const { files, failed } = useBoardFiles(view)
  /** How often pictures were asked for because no video could be made. */
  const [asked, setAsked] = useState(0)
  const title = content.brief.title.trim() || storyboardWords(locale).untitled
  const heading = elementId(page, 'export-title')
  const hasShots = content.order.length > 0
  return (
    <section class="export" aria-labelledby={heading}>
      <div class="export-head">
        <h2 id={heading}>{words.heading}</h2>
        <p>{hasShots ? words.lead : words.empty}</p>
      </div>
      {hasShots && (
        <>
          <VideoExport view={view} boardFiles={files} onFailed={() => setAsked((count) => count + 1)} />
          <PictureExport view={view} title={title} asked={asked} />
          <TextExport view={view} />
        </>
      )}
      <Part id="board" icon={file} title={words.board.title} purpose={words.board.purpose} page={page}>
        {files.length > 0 ? (
          <ul class="export-files">
            <FileLine key={files[0]?.lastModified} name={words.board.name} files={files} locale={locale} />
          </ul>
        ) : (
          <p class="export-use" role="status">
            {failed ? words.board.failed : words.board.preparing}
          </p>
        )}
      </Part>
      <Part id="print" icon={printer} title={words.print.title} purpose={words.print.purpose} page={page}>
        <button type="button" class="button" onClick={() => view.go({ view: 'print', board })}>
          {words.print.open}
        </button>
      </Part>
    </section>
  )
}

/** The board as a file, made beforehand: a share sheet opens only within the tap that asks for it. */
function useBoardFiles({ content, boardFiles }: BoardView) {
  const [files, setFiles] = useState<File[]>([])
  const [failed, setFailed] = useState(false)
  const version = useVersion(content)
  useEffect(() => {
    let left = false
    setFailed(false)
    boardFiles().then(
      (made) => left || setFiles(made),
      () => left || setFailed(true),
    )
    return () => {
      left = true
    }
  }, [version])
  return { files, failed }
}
