import { useState } from 'preact/hooks'
import { formatNumber } from '../../../i18n/formats.ts'
import { elementId } from '../../../i18n/routes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { tick, warning } from '../../../ui/icons.ts'
import { keepTyped, keptTyped } from '../../../ui/parts/typed-here.ts'
import { usePart } from '../../../ui/parts/use-part.ts'
import { Waiting } from '../../../ui/parts/Waiting.tsx'
import { BoardRuler } from '../BoardRuler.tsx'
import { totalsOf } from '../timing-of.ts'
import type { BoardView } from '../view.ts'
import { BoardTools } from './BoardTools.tsx'
import { Grid } from './Grid.tsx'
import { ScriptSurface } from './ScriptSurface.tsx'
import { boardWords } from './words.ts'

/** A whole board: its panels and its script, beside each other where there is room, one of them on a phone. */
export function BoardScreen({ view, saveFile }: { view: BoardView; saveFile(): void }) {
  const { content, locale, page, rate } = view
  const words = boardWords(locale)
  const [shown, setShown] = useState<'panels' | 'script'>('panels')
  const [arranging, setArranging] = useState(false)
  const [pasting, setPasting] = useState(false)
  const [pasted, setPasted] = useState(() => keptTyped(view.board))
  const typePasted = (text: string) => {
    keepTyped(view.board, text)
    setPasted(text)
  }
  const paste = usePart(pasting, async () => {
    const [{ PasteDialog }, { pasteScript }] = await Promise.all([
      import('./PasteDialog.tsx'),
      import('./pasting.ts'),
    ])
    return { PasteDialog, pasteScript }
  })
  const Pasting = paste.value
  const totals = totalsOf(content, rate)
  const count = content.order.length
  const number = (value: number) => formatNumber(Math.round(value * 10) / 10, locale)
  const over = totals.seconds - content.brief.seconds

  return (
    <>
      <div class="board-bar">
        <BoardTools
          view={view}
          arranging={arranging}
          arrange={() => {
            setArranging(!arranging)
            setShown('panels')
          }}
          paste={() => setPasting(true)}
          saveFile={saveFile}
        />
        <div class="board-time">
          <BoardRuler content={content} rate={rate} locale={locale} />
          <p class="board-sums">
            <span>{words.shotsAndAverage(count, number(count > 0 ? totals.seconds / count : 0))}</span>
            <span>
              <b>{number(totals.seconds)}</b> {words.ofTarget(number(content.brief.seconds))}
              {over > 0 && <b class="tight">, {words.over(number(over))}</b>}
            </span>
          </p>
          <p class="board-sums">
            <span>
              {words.spoken(number(totals.spoken))}{' '}
              <button type="button" class="text-button" onClick={view.measureRate}>
                {words.measure}
              </button>
            </span>
            {totals.spoken > 0 && (
              <span class={totals.tooLong > 0 ? 'board-fit tight' : 'board-fit'}>
                <Icon d={totals.tooLong > 0 ? warning : tick} />
                {totals.tooLong > 0 ? words.tooLong(totals.tooLong) : words.allFit}
              </span>
            )}
          </p>
        </div>
      </div>
      <fieldset class="two-views board-views" aria-label={words.views}>
        {(['panels', 'script'] as const).map((name) => (
          <button type="button" key={name} aria-pressed={shown === name} onClick={() => setShown(name)}>
            {words[name]}
          </button>
        ))}
      </fieldset>
      <div class="board-studio" data-shown={shown} id={elementId(page, 'studio')}>
        <Grid view={view} arranging={arranging} />
        <ScriptSurface view={view} />
      </div>
      {pasting && !Pasting && <Waiting part={paste} locale={locale} />}
      {pasting && Pasting && (
        <Pasting.PasteDialog
          text={pasted}
          setText={typePasted}
          locale={locale}
          page={page}
          onClose={() => setPasting(false)}
          add={(script) => {
            const ids = script.shots.map(view.make)
            view.run(
              Pasting.pasteScript(script, content.order.at(-1), ids, view.library.vocabulary),
              words.pasted(script.shots.length),
            )
            setPasting(false)
            typePasted('')
          }}
        />
      )}
    </>
  )
}
