import { useEffect, useState } from 'preact/hooks'
import { elementId } from '../../../i18n/routes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { right } from '../../../ui/icons.ts'
import { download } from '../../../ui/icons-more.ts'
import { shareableOf, shareFile } from '../../../ui/share-file.ts'
import type { Content } from '../model.ts'
import type { EvaluationView } from '../view.ts'
import { RaterName } from './RaterName.tsx'
import { ratersWords } from './words.ts'

/** After the last letter, before the file is made anew. */
const WAIT_MS = 500

/** The evaluation as a file for a colleague, and what she does with it. @param isFirst whether it is what comes next */
export function HandOver({ view, isFirst }: { view: EvaluationView; isFirst: boolean }) {
  const { content, locale, page } = view
  const words = ratersWords(locale).send
  const heading = elementId(page, 'kirim')
  const [ready, setReady] = useState<{ file: File | undefined; of: Content }>()
  const [told, setTold] = useState('')
  // A share sheet opens only from within a tap: the file is made before, but not for each letter of a name.
  useEffect(() => {
    const later = setTimeout(() => void make().catch(() => undefined), ready ? WAIT_MS : 0)
    return () => clearTimeout(later)
  }, [content])

  async function make(): Promise<File | undefined> {
    const file = shareableOf(await view.outside.files())
    setReady({ file, of: content })
    return file
  }

  async function share(): Promise<void> {
    const file = ready?.of === content ? ready.file : await make().catch(() => undefined)
    setTold(file && (await shareFile(file, words.heading)) !== 'refused' ? '' : words.refused)
  }

  function save(): void {
    view.outside.saveFile()
    setTold(words.saved)
  }

  const canShare = ready?.file !== undefined
  return (
    <section class="raters-part" aria-labelledby={heading}>
      <h2 id={heading}>{words.heading}</h2>
      {content.sample ? (
        <>
          <ol>
            {words.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <RaterName view={view} />
          <p class="row">
            {canShare && (
              <button
                type="button"
                class={isFirst ? 'button primary' : 'button'}
                onClick={() => void share()}
              >
                {words.share}
                <Icon d={right} />
              </button>
            )}
            <button type="button" class={isFirst && !canShare ? 'button primary' : 'button'} onClick={save}>
              <Icon d={download} />
              {words.save}
            </button>
          </p>
          <p class="small" role="status">
            {told}
          </p>
        </>
      ) : (
        <>
          <p>{words.noSample}</p>
          <p>
            <button type="button" class="button primary" onClick={() => view.show('score')}>
              {words.toSample}
            </button>
          </p>
        </>
      )}
    </section>
  )
}
