import { useEffect, useRef, useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import { elementId } from '../../i18n/routes.ts'
import { hasWork, takeIn } from '../../storage/handover.ts'
import { pageVault } from '../../storage/page-vault.ts'
import type { FileProblem } from '../../storage/read-progress-file.ts'
import { Icon } from '../../ui/Icon.tsx'
import { warning } from '../../ui/icons.ts'
import { file as fileIcon } from '../../ui/icons-more.ts'
import type { ImportPreview, Previewed } from './ImportPreview.tsx'
import type { ReadKept } from './kept.ts'
import type { Status } from './statuses.ts'
import { progressWords } from './words.ts'

/** Why a sound file can't be taken in. */
type Refusal = 'noRoom' | 'blocked' | 'incomplete'

type Step =
  | { at: 'choose' }
  | { at: 'refused'; problem: FileProblem | Refusal }
  | ({ at: 'preview'; Preview: typeof ImportPreview } & Previewed)

interface ImportPanelProps {
  /** Page key: the start of every element id. */
  page: string
  /** What the preview tells of: the same things in the same order, whatever is kept. */
  statusesOf: (read: ReadKept) => Status[]
  /** What the file is called where it is chosen. */
  labels: { load: string; loadHint: string; notOurs: string }
  locale: Locale
}

/** Takes a progress file in: choose, see what would change, confirm. Nothing is changed before. */
export function ImportPanel({ page, statusesOf, labels, locale }: ImportPanelProps) {
  const [step, setStep] = useState<Step>({ at: 'choose' })
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // Fetched while there may still be a connection.
    void planning().catch(() => undefined)
    // A file may have been chosen before the script arrived.
    void choose(input.current?.files?.[0])
  }, [])

  async function choose(chosen: File | undefined) {
    if (!chosen) return
    const part = await planning().catch(() => undefined)
    if (!part) return setStep({ at: 'refused', problem: 'incomplete' })
    const read = part.readFile(await chosen.text().catch(() => ''), pageVault.platform.course)
    if (input.current) input.current.value = ''
    if (read.status === 'refused') return setStep({ at: 'refused', problem: read.problem })
    const { file } = read
    const own = file.person === pageVault.device.person || pageVault.device.aliases.includes(file.person)
    const asks = !own && hasWork(pageVault)
    const person = own || asks ? pageVault.device.person : file.person
    const plan = await part.planFor(file, person)
    setStep({ at: 'preview', Preview: part.ImportPreview, file, plan, person, asks, refused: 0 })
  }

  async function apply(step: Step & { at: 'preview' }) {
    const { file, person, asks } = step
    if (!pageVault.platform.storage) return setStep({ at: 'refused', problem: 'blocked' })
    const mine = person === pageVault.device.person ? pageVault.device.aliases : []
    const aliases = [...new Set([...mine, ...file.aliases, ...(asks ? [file.person] : [])])]
    // Another tab may have saved since the preview.
    const part = await planning().catch(() => undefined)
    if (!part) return setStep({ at: 'refused', problem: 'incomplete' })
    const plan = await part.planFor(file, person)
    const refused = step.refused > 0 ? 0 : await part.keepPhotos(file, plan.photos, person)
    if (refused > 0) return setStep({ ...step, plan, refused })
    const changes = new Map(plan.changes.map(({ key, raw }) => [key, raw]))
    const others = aliases.filter((alias) => alias !== person)
    if (takeIn(pageVault, changes, person, others)) location.reload()
    else setStep({ at: 'refused', problem: 'noRoom' })
  }

  return (
    <div class="flow import">
      <p>
        <label class="button file-button">
          <input
            ref={input}
            type="file"
            class="visually-hidden"
            aria-describedby={elementId(page, 'pilih-berkas-hint')}
            onChange={(event) => void choose(event.currentTarget.files?.[0])}
          />
          <Icon d={fileIcon} />
          {labels.load}
        </label>
      </p>
      <p class="small" id={elementId(page, 'pilih-berkas-hint')}>
        {labels.loadHint}
      </p>
      <div role="status">
        {step.at === 'refused' && (
          <p class="field-error">
            <Icon d={warning} />
            <span>{step.problem === 'not-ours' ? labels.notOurs : problemText(step.problem, locale)}</span>
          </p>
        )}
        {step.at === 'preview' && (
          <step.Preview
            step={step}
            statusesOf={statusesOf}
            locale={locale}
            onApply={() => apply(step)}
            onCancel={() => setStep({ at: 'choose' })}
          />
        )}
      </div>
    </div>
  )
}

/** What makes the plan and shows it; fails without signal. */
const planning = () => import('./importing.ts')

function problemText(problem: Exclude<FileProblem, 'not-ours'> | Refusal, locale: Locale): string {
  const { file } = progressWords(locale)
  return problem === 'noRoom' || problem === 'blocked' || problem === 'incomplete'
    ? file[problem]
    : file.problems[problem]
}
