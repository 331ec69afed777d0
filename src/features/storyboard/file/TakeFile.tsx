import { useEffect, useRef, useState } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import { madeId } from '../../../storage/made-id.ts'
import { pageVault } from '../../../storage/page-vault.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { warning } from '../../../ui/icons.ts'
import type { Made } from '../model.ts'
import { usePhotos } from '../photo/use-photos.ts'
import { openBoard } from '../workspace.ts'
import { type BoardFileProblem, type FileBoard, photosMissingIn, readBoardFile } from './board-file.ts'
import { CompareBoards } from './CompareBoards.tsx'
import { type Copy, compareBoards, contentIn, type Judged as JudgedCounts } from './compare.ts'
import { FileBoards } from './FileBoards.tsx'
import { Judged } from './Judged.tsx'
import { type Choices, mergeChosen } from './merge.ts'
import type { Names } from './side-text.ts'
import { addBoard, boardHere, keepPhotosOf, putOnShelf, stateOf } from './take-board.ts'
import { boardFileWords } from './words.ts'

type Step =
  | { at: 'reading' }
  | { at: 'refused'; problem: BoardFileProblem }
  | { at: 'list'; boards: FileBoard[] }
  | { at: 'compare'; boards: FileBoard[]; file: FileBoard; mine: Copy }
  | { at: 'judged'; board: Made; judged: JudgedCounts }

interface TakeFileProps {
  file: File
  names: Names
  /** Shows a board that is here now, or the screen on which it is judged. */
  open(board: Made, screen?: 'review'): void
  onClose(): void
  locale: Locale
  page: string
}

/**
 * Takes boards out of a file that somebody chose: one that is new here is added, one that is here already and differs is
 * compared, and then nothing is changed before a button was pressed. Of several the person chooses.
 */
export function TakeFile({ file, names, open, onClose, locale, page }: TakeFileProps) {
  const words = boardFileWords(locale)
  const [step, setStep] = useState<Step>({ at: 'reading' })
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let left = false
    void readChosen(file).then((read) => {
      if (left) return
      setStep(read)
      const [only, ...more] = read.at === 'list' ? read.boards : []
      // A board alone was sent to be opened. What it lacks is told of first.
      if (only && more.length === 0 && photosMissingIn(only) === 0) void take(only, [only])
    })
    return () => {
      left = true
    }
  }, [file])
  // Each step begins with its heading, also for those who can't see that it changed.
  useEffect(() => root.current?.querySelector('h2')?.focus(), [step.at])

  async function take(chosen: FileBoard, boards: FileBoard[]): Promise<void> {
    const mine = boardHere(chosen.id)
    if (mine) {
      await keepPhotosOf(chosen)
      const state = stateOf(chosen, mine)
      if (state === 'same') return openHere(chosen.id)
      if (state === 'judged') {
        // Nothing is to be chosen: what others said joins what is here.
        const { judged } = compareBoards(mine, chosen)
        keep(chosen, {})
        return setStep({ at: 'judged', board: chosen.id, judged })
      }
      return setStep({ at: 'compare', boards, file: chosen, mine })
    }
    await addBoard(chosen)
    open(chosen.id)
  }

  function merge(chosen: FileBoard, choices: Choices): void {
    keep(chosen, choices)
    open(chosen.id)
  }

  function keep({ id, board, panels }: FileBoard, choices: Choices): void {
    const workspace = openBoard(id)
    const now = { at: pageVault.stamp(), by: pageVault.device.person }
    const make = () => madeId(pageVault.platform.random)
    // Another tab may have gone on meanwhile: what it changed is kept beside what the file has.
    const merged = mergeChosen(workspace.kept(), { board, panels }, choices, now, make)
    workspace.replace(merged.board, merged.panels)
    putOnShelf(id)
  }

  function openHere(id: Made): void {
    putOnShelf(id)
    open(id)
  }

  return (
    <div class="cmp-file" ref={root}>
      {step.at === 'reading' && <p role="status">{words.reading}</p>}
      {step.at === 'refused' && (
        <>
          <h2 tabindex={-1}>{words.heading}</h2>
          <p class="field-error" role="alert">
            <Icon d={warning} />
            <span>{words.problems[step.problem]}</span>
          </p>
        </>
      )}
      {step.at === 'list' && (
        <section class="cmp" aria-labelledby={elementId(page, 'berkas-papan')}>
          <h2 id={elementId(page, 'berkas-papan')} tabindex={-1}>
            {words.heading}
          </h2>
          <FileBoards
            boards={step.boards}
            stateOf={(board) => stateOf(board, boardHere(board.id))}
            onTake={(board) => void take(board, step.boards)}
            locale={locale}
          />
        </section>
      )}
      {step.at === 'compare' && (
        <Compare
          step={step}
          names={names}
          onApply={(choices) => merge(step.file, choices)}
          onCancel={() => setStep({ at: 'list', boards: step.boards })}
          locale={locale}
          page={page}
        />
      )}
      {step.at === 'judged' && <Judged {...step} open={open} locale={locale} />}
      {(step.at === 'refused' || step.at === 'list') && (
        <p>
          <button type="button" class="button" onClick={onClose}>
            {words.close}
          </button>
        </p>
      )}
    </div>
  )
}

interface CompareProps extends Pick<TakeFileProps, 'names' | 'locale' | 'page'> {
  step: Step & { at: 'compare' }
  onApply(choices: Choices): void
  onCancel(): void
}

/** The comparison with the photos of both sides. */
function Compare({ step: { mine, file }, ...rest }: CompareProps) {
  const photos = { ...usePhotos(contentIn(mine)), ...usePhotos(contentIn(file)) }
  return <CompareBoards mine={mine} theirs={file} photos={photos} {...rest} />
}

/** Reads the chosen file; what the device can't read is as good as no file of ours. */
async function readChosen(file: File): Promise<Step> {
  const text = await file.text().catch(() => '')
  const read = readBoardFile(text, pageVault.platform.course)
  return 'problem' in read ? { at: 'refused', problem: read.problem } : { at: 'list', boards: read.boards }
}
