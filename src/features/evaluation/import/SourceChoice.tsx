import { useRef } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { warning } from '../../../ui/icons.ts'
import { file as fileIcon } from '../../../ui/icons-more.ts'
import type { FileProblem } from './file-kind.ts'
import { importWords } from './words.ts'

/** Where the posts come from: a pasted table, or a file. */
export function SourceChoice(props: {
  pasted: string
  setPasted(text: string): void
  readPasted(): void
  openFile(file: File): void
  isOpening: boolean
  problem: FileProblem | undefined
  locale: Locale
  page: string
}) {
  const { pasted, setPasted, readPasted, openFile, isOpening, problem, locale, page } = props
  const words = importWords(locale)
  const input = useRef<HTMLInputElement>(null)
  const field = elementId(page, 'impor-tempel')

  function chosen(): void {
    const file = input.current?.files?.[0]
    if (!input.current || !file) return
    // So that the same file can be chosen again, once it is mended.
    input.current.value = ''
    openFile(file)
  }

  return (
    <>
      <p class="import-lead">{words.lead}</p>
      <div class="import-sources">
        <label class="import-file">
          <input
            ref={input}
            type="file"
            class="visually-hidden"
            accept=".csv,.tsv,.txt,.tab,.xlsx,.xlsm,text/csv,text/plain"
            onChange={chosen}
          />
          <Icon d={fileIcon} />
          <span>
            <b>{words.file}</b>
            <small>{words.fileHint}</small>
          </span>
        </label>
        <div class="field">
          <label for={field}>{words.paste}</label>
          <p class="hint" id={elementId(page, 'impor-tempel-petunjuk')}>
            {words.pasteHint}
          </p>
          <textarea
            id={field}
            class="import-paste"
            rows={4}
            value={pasted}
            aria-describedby={elementId(page, 'impor-tempel-petunjuk')}
            spellcheck={false}
            onInput={({ currentTarget }) => setPasted(currentTarget.value)}
          />
          <p>
            <button type="button" class="button" onClick={readPasted}>
              {words.readPaste}
            </button>
          </p>
        </div>
      </div>
      <div role="status">{isOpening && <p>{words.reading}</p>}</div>
      {problem && (
        <p class="field-error" role="alert">
          <Icon d={warning} />
          <span>{words.problems[problem]}</span>
        </p>
      )}
    </>
  )
}
