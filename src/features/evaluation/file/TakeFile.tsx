import { useEffect, useRef, useState } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import { currentValue } from '../../../storage/item.ts'
import { pageVault } from '../../../storage/page-vault.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { warning } from '../../../ui/icons.ts'
import type { Made } from '../model.ts'
import { lastChange, moveEvaluation } from '../shelf/evaluations.ts'
import { evaluationStore } from '../stores.ts'
import { openEvaluation } from '../workspace.ts'
import { type EvaluationFileProblem, type FileEvaluation, readEvaluationFile } from './evaluation-file.ts'
import { FileRow } from './FileRow.tsx'
import { evaluationFileWords } from './words.ts'

type Step =
  | { at: 'reading' }
  | { at: 'refused'; problem: EvaluationFileProblem }
  | { at: 'list'; evaluations: FileEvaluation[] }

interface TakeFileProps {
  file: File
  /** Shows an evaluation that is here now. */
  open(evaluation: Made): void
  onClose(): void
  locale: Locale
}

/** Takes evaluations out of a file that somebody chose: says what each would change before a button does it. */
export function TakeFile({ file, open, onClose, locale }: TakeFileProps) {
  const words = evaluationFileWords(locale)
  const [step, setStep] = useState<Step>({ at: 'reading' })
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let left = false
    void readChosen(file).then((read) => left || setStep(read))
    return () => {
      left = true
    }
  }, [file])
  // Each step begins with its heading, also for those who can't see that it changed.
  useEffect(() => root.current?.querySelector('h2')?.focus(), [step.at])

  function take({ id, evaluation }: FileEvaluation): void {
    // What is changed here from now on must be later than what the file brings.
    pageVault.observe(lastChange(evaluation))
    openEvaluation(id).merge(evaluation)
    if (currentValue(evaluationStore(id).get().shelf) === 'bin') moveEvaluation(id, 'open')
    open(id)
  }

  return (
    <div class="audit-file" ref={root}>
      <h2 tabIndex={-1}>{words.heading}</h2>
      {step.at === 'reading' && <p role="status">{words.reading}</p>}
      {step.at === 'refused' && (
        <p class="field-error" role="alert">
          <Icon d={warning} />
          <span>{words.problems[step.problem]}</span>
        </p>
      )}
      {step.at === 'list' && (
        <ul class="audit-file-list">
          {step.evaluations.map((one) => (
            <FileRow
              key={one.id}
              file={one}
              here={evaluationStore(one.id).get()}
              isOnly={step.evaluations.length === 1}
              take={() => take(one)}
              locale={locale}
            />
          ))}
        </ul>
      )}
      <p>
        <button type="button" class="button" onClick={onClose}>
          {words.close}
        </button>
      </p>
    </div>
  )
}

/** Reads the chosen file; what the device can't read is as good as no file of ours. */
async function readChosen(file: File): Promise<Step> {
  const text = await file.text().catch(() => '')
  const read = readEvaluationFile(text, pageVault.platform.course)
  return 'problem' in read
    ? { at: 'refused', problem: read.problem }
    : { at: 'list', evaluations: read.evaluations }
}
