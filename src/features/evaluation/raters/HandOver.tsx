import { useEffect, useState } from 'preact/hooks'
import { elementId } from '../../../i18n/routes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { right } from '../../../ui/icons.ts'
import { download } from '../../../ui/icons-more.ts'
import type { EvaluationView } from '../view.ts'
import { RaterName } from './RaterName.tsx'
import { shareableOf, shareFile } from './share-file.ts'
import { ratersWords } from './words.ts'

/** The evaluation as a file for a colleague, and what she does with it. @param isFirst whether it is what comes next */
export function HandOver({ view, isFirst }: { view: EvaluationView; isFirst: boolean }) {
  const { content, locale, page } = view
  const words = ratersWords(locale).send
  const heading = elementId(page, 'kirim')
  const [file, setFile] = useState<File>()
  const [told, setTold] = useState('')
  // A share sheet opens only from within a tap: the file must be there before.
  useEffect(() => {
    let isLeft = false
    void view.outside.files().then(
      (files) => isLeft || setFile(shareableOf(files)),
      () => undefined,
    )
    return () => {
      isLeft = true
    }
  }, [content])

  async function share(ready: File): Promise<void> {
    setTold((await shareFile(ready, words.heading)) === 'refused' ? words.refused : '')
  }

  function save(): void {
    view.outside.saveFile()
    setTold(words.saved)
  }

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
            {file && (
              <button
                type="button"
                class={isFirst ? 'button primary' : 'button'}
                onClick={() => void share(file)}
              >
                {words.share}
                <Icon d={right} />
              </button>
            )}
            <button type="button" class={isFirst && !file ? 'button primary' : 'button'} onClick={save}>
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
            <button type="button" class="button primary" onClick={() => view.show('setup')}>
              {words.toSample}
            </button>
          </p>
        </>
      )}
    </section>
  )
}
