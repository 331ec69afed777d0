import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import type { FilePart } from '../../storage/progress-file.ts'
import { replayEarlyTaps } from '../../ui/early-taps.ts'
import { useHash } from '../../ui/parts/use-hash.ts'
import { usePart } from '../../ui/parts/use-part.ts'
import { Waiting } from '../../ui/parts/Waiting.tsx'
import { useMounted } from '../../ui/use-mounted.ts'
import { type Address, addressOf, hashOf } from './address.ts'
import type { EvaluationContent } from './content.ts'
import { evaluationPart } from './evaluation-part.ts'
import type { Made } from './model.ts'
import { isThere } from './shelf/evaluations.ts'
import { Shelf } from './shelf/Shelf.tsx'
import { evaluationStore } from './stores.ts'
import type { Outside } from './view.ts'
import { evaluationWords } from './words.ts'

/** On `<html>` while an evaluation is open: the page's own head and foot make room for it. */
const OPEN_CLASS = 'audit-open'

/** Fetches what shows an open evaluation. */
export const fetchOpenEvaluation = async () => (await import('./OpenEvaluation.tsx')).OpenEvaluation

export interface EvaluationProps {
  library: EvaluationContent
  /** Makes a file of an evaluation. */
  saveFile(part: FilePart): void
  /** An evaluation as a file, and its twin for share sheets. */
  filesOf(part: FilePart): Promise<File[]>
  startBoard: Outside['startBoard']
  boardHref: Outside['boardHref']
  locale: Locale
  /** Page key: the start of every element id. */
  page: string
}

/** The exercise: the list of evaluations, a file that was chosen there, or one open evaluation. */
export function Evaluation(props: EvaluationProps) {
  const { library, saveFile, filesOf, startBoard, boardHref, locale, page } = props
  const mounted = useMounted()
  const root = useRef<HTMLDivElement>(null)
  const { address, go } = useHash<Address>({ addressOf, hashOf }, { screen: 'shelf' }, root)
  const words = evaluationWords(locale)
  const [file, setFile] = useState<File>()
  // Fetched as soon as the list is alive: the first tap should open one at once, also when the signal is gone.
  const opened = usePart(mounted, fetchOpenEvaluation)
  const OpenEvaluation = opened.value
  const taking = usePart(file !== undefined, async () => (await import('./file/TakeFile.tsx')).TakeFile)
  const TakeFile = taking.value
  const isOpen = address.screen !== 'shelf'
  const isMissing = mounted && isOpen && !isThere(address.evaluation)
  useLayoutEffect(() => {
    document.documentElement.classList.toggle(OPEN_CLASS, isOpen)
    return () => document.documentElement.classList.remove(OPEN_CLASS)
  }, [isOpen])
  useEffect(() => {
    const part = root.current
    if (part) requestAnimationFrame(() => replayEarlyTaps(part))
  }, [])

  return (
    <div class="audit" ref={root}>
      {isOpen && isMissing && (
        <div class="audit-missing">
          <h2>{words.missing.title}</h2>
          <p>{words.missing.text}</p>
          <button type="button" class="button primary" onClick={() => go({ screen: 'shelf' }, true)}>
            {words.missing.back}
          </button>
        </div>
      )}
      {isOpen && !isMissing && !OpenEvaluation && <Waiting part={opened} locale={locale} />}
      {isOpen && !isMissing && OpenEvaluation && (
        <OpenEvaluation
          key={address.evaluation}
          address={address}
          go={go}
          library={library}
          outside={{
            saveFile: () => saveFile(partOf(address.evaluation)),
            files: () => filesOf(partOf(address.evaluation)),
            startBoard,
            boardHref,
          }}
          locale={locale}
          page={page}
        />
      )}
      {!isOpen && file && TakeFile && (
        <TakeFile
          file={file}
          open={(evaluation) => {
            setFile(undefined)
            go({ screen: 'overview', evaluation })
          }}
          onClose={() => setFile(undefined)}
          locale={locale}
        />
      )}
      {!isOpen && file && !TakeFile && <Waiting part={taking} locale={locale} />}
      {!isOpen && !file && (
        <Shelf
          library={library}
          open={(evaluation, screen = 'overview') => go({ screen, evaluation })}
          openFile={setFile}
          locale={locale}
          page={page}
        />
      )}
    </div>
  )
}

function partOf(id: Made): FilePart {
  return evaluationPart(id, evaluationStore(id).get())
}
