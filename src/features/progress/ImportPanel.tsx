import { useEffect, useRef, useState } from 'preact/hooks'
import { formatMoment } from '../../i18n/dates.ts'
import type { Locale } from '../../i18n/locales.ts'
import { elementId } from '../../i18n/routes.ts'
import { hasWork, takeIn } from '../../storage/handover.ts'
import { pageVault } from '../../storage/page-vault.ts'
import { type FileProblem, type ProgressFile, readFile } from '../../storage/progress-file.ts'
import { Icon } from '../../ui/Icon.tsx'
import { warning } from '../../ui/icons.ts'
import { file as fileIcon } from '../../ui/icons-more.ts'
import { keptIn, keptInValues, type ReadKept } from './kept.ts'
import type { PlanWithPhotos } from './plan-import.ts'
import { progressWords } from './words.ts'

/** Why a sound file can't be taken in. */
type Refusal = 'noRoom' | 'blocked' | 'incomplete'

type Step =
  | { at: 'choose' }
  | { at: 'refused'; problem: FileProblem | Refusal }
  | {
      at: 'preview'
      file: ProgressFile
      plan: PlanWithPhotos
      person: string
      asks: boolean
      /** How many photos this device did not take. */
      refused: number
    }

/** How far one thing is, in words. */
export interface Status {
  title: string
  href: string
  status: string
}

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
    const read = readFile(await chosen.text().catch(() => ''), pageVault.platform.course)
    if (input.current) input.current.value = ''
    if (read.status === 'refused') return setStep({ at: 'refused', problem: read.problem })
    const { file } = read
    const own = file.person === pageVault.device.person || pageVault.device.aliases.includes(file.person)
    const asks = !own && hasWork(pageVault)
    const person = own || asks ? pageVault.device.person : file.person
    const plan = await planned(file, person)
    const preview = plan && ({ at: 'preview', file, plan, person, asks, refused: 0 } as const)
    setStep(preview ?? { at: 'refused', problem: 'incomplete' })
  }

  async function apply(step: Step & { at: 'preview' }) {
    const { file, person, asks } = step
    if (!pageVault.platform.storage) return setStep({ at: 'refused', problem: 'blocked' })
    const mine = person === pageVault.device.person ? pageVault.device.aliases : []
    const aliases = [...new Set([...mine, ...file.aliases, ...(asks ? [file.person] : [])])]
    // Another tab may have saved since the preview.
    const plan = await planned(file, person)
    if (!plan) return setStep({ at: 'refused', problem: 'incomplete' })
    const { keepPhotos } = await planning()
    const refused = step.refused > 0 ? 0 : await keepPhotos(file, plan.photos, person)
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
          <Preview
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

const planning = () => import('./plan-import.ts')

/** The plan as things stand this moment; undefined when the part of the page that makes it could not be fetched. */
async function planned(file: ProgressFile, person: string): Promise<PlanWithPhotos | undefined> {
  return planning().then(
    ({ planFor }) => planFor(file, person),
    () => undefined,
  )
}

interface PreviewProps extends Pick<ImportPanelProps, 'statusesOf' | 'locale'> {
  step: Step & { at: 'preview' }
  onApply: () => void
  onCancel: () => void
}

function Preview({ step, statusesOf, locale, onApply, onCancel }: PreviewProps) {
  const { file, plan, asks, person, refused } = step
  const words = progressWords(locale).preview
  const photos = plan.photos.length - refused
  const fresh = plan.changes.filter(({ kind }) => kind === 'new').length
  const before = statusesOf(keptIn(pageVault))
  const planned = new Map([...pageVault.snapshot()].concat(plan.changes.map(({ key, raw }) => [key, raw])))
  const rename = ([key, raw]: [string, string]): [string, string] => [
    key.replace(`:${person}:`, `:${pageVault.device.person}:`),
    raw,
  ]
  const after = statusesOf(keptInValues(pageVault, new Map([...planned].map(rename))))
  return (
    <div class="notice">
      <div>
        <strong>{words.heading}</strong>
        <p>{words.savedAt(formatMoment(Date.parse(file.savedAt), locale))}</p>
        <ul class="changes">
          {after.map(({ title, href, status }, at) => {
            const old = before[at]?.status ?? ''
            return status === old ? null : (
              <li key={href}>
                <b>{title}:</b> {words.change(old, status)}
              </li>
            )
          })}
        </ul>
        <p>
          {plan.changes.length + plan.photos.length === 0
            ? words.nothing
            : words.counts(fresh, plan.changes.length - fresh, plan.same)}
        </p>
        {plan.skipped.length > 0 && <p>{words.skipped(plan.skipped.length)}</p>}
        {photos > 0 && <p>{words.photos(photos)}</p>}
        {plan.missing > 0 && <p>{words.photosMissing(plan.missing)}</p>}
        {asks && <p>{words.otherPerson}</p>}
        {refused > 0 && <p>{words.photosRefused(refused)}</p>}
        <p class="row">
          <button type="button" class="button" onClick={onCancel}>
            {words.cancel}
          </button>
          {plan.changes.length + photos > 0 && (
            <button type="button" class="button primary" onClick={onApply}>
              {refused > 0 ? words.withoutPhotos : asks ? words.merge : words.apply}
            </button>
          )}
        </p>
      </div>
    </div>
  )
}

function problemText(problem: Exclude<FileProblem, 'not-ours'> | Refusal, locale: Locale): string {
  const { file } = progressWords(locale)
  return problem === 'noRoom' || problem === 'blocked' || problem === 'incomplete'
    ? file[problem]
    : file.problems[problem]
}
