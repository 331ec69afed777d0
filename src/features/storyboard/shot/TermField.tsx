import { useEffect, useRef, useState } from 'preact/hooks'
import { elementId } from '../../../i18n/routes.ts'
import { setShot } from '../commands/shots.ts'
import type { TermKind } from '../library/library.ts'
import { TermDrawing } from '../library/TermDrawing.tsx'
import type { Made, Shot } from '../model.ts'
import type { BoardView } from '../view.ts'
import { shotWords } from './words.ts'

/** One of the four terms of a shot: what is chosen, and a list to choose from in which each term has its drawing. */
export function TermField({
  view,
  id,
  shot,
  kind,
}: {
  view: BoardView
  id: Made
  shot: Shot
  kind: TermKind
}) {
  const { library, locale, page, readOnly } = view
  const words = shotWords(locale)
  const dialog = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState(false)
  const terms = library.vocabulary[kind]
  const chosen = terms.find((term) => term.id === shot[kind])
  const element = elementId(page, kind)
  useEffect(() => {
    if (open) dialog.current?.showModal()
  }, [open])

  function choose(term: string | undefined): void {
    view.run(
      setShot(
        id,
        (now) => {
          const { [kind]: _, ...rest } = now
          return term === undefined ? rest : { ...rest, [kind]: term }
        },
        'details',
      ),
    )
    dialog.current?.close()
  }

  return (
    <div class="field">
      <span class="label" id={`${element}-label`}>
        {words.terms[kind]}
      </span>
      <button
        type="button"
        class="term-button"
        id={element}
        aria-labelledby={`${element}-label ${element}`}
        disabled={readOnly}
        onClick={() => setOpen(true)}
      >
        {chosen ? (
          <>
            <TermDrawing page={page} kind={kind} id={chosen.id} />
            <span>{chosen.code}</span>
          </>
        ) : (
          <span class="term-none">{words.noTerm}</span>
        )}
      </button>
      {open && (
        <dialog
          ref={dialog}
          class="dialog term-dialog"
          aria-labelledby={`${element}-title`}
          onClose={() => setOpen(false)}
        >
          <h2 id={`${element}-title`}>{words.chooseTerm[kind]}</h2>
          <ul class="term-list">
            {terms.map((term) => (
              <li key={term.id}>
                <button type="button" aria-pressed={term.id === chosen?.id} onClick={() => choose(term.id)}>
                  <TermDrawing page={page} kind={kind} id={term.id} />
                  <span>
                    <b>{term.code === term.title ? term.title : `${term.code} · ${term.title}`}</b>
                    <span class="small">{term.meaning}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <p class="actions">
            {chosen && (
              <button type="button" class="button" onClick={() => choose(undefined)}>
                {words.withoutTerm}
              </button>
            )}
            <button type="button" class="button" onClick={() => dialog.current?.close()}>
              {words.close}
            </button>
          </p>
        </dialog>
      )}
    </div>
  )
}
