import { Icon } from '../../../../ui/Icon.tsx'
import { warning } from '../../../../ui/icons.ts'
import type { DeskView } from '../desk-view.ts'
import { saidWords } from '../said-words.ts'
import { sheetWords } from '../sheet-words.ts'
import { CropButtons } from './CropButtons.tsx'
import { SheetFrame } from './SheetFrame.tsx'

/**
 * A photo from the camera or from the files, as a ground to draw on. The system may end the page while its own picker is open,
 * so what is being drawn is finished before.
 */
export function PhotoSheet({ desk }: { desk: DeskView }) {
  const words = sheetWords(desk.locale).photo
  const said = saidWords(desk.locale).photo
  function take({ currentTarget: input }: { currentTarget: HTMLInputElement }) {
    const file = input.files?.[0]
    // The same photo may be chosen again.
    input.value = ''
    if (!file) return
    desk.closeSheet()
    desk.takePhoto(file)
  }
  const picker = {
    type: 'file',
    accept: 'image/*',
    class: 'visually-hidden',
    onClick: desk.flush,
    onChange: take,
  }
  return (
    <SheetFrame desk={desk} title={words.title}>
      {desk.photoProblem ? (
        <p class="field-error">
          <Icon d={warning} />
          {desk.photoProblem}
        </p>
      ) : (
        <p>{words.lead}</p>
      )}
      {desk.panel.photo && <CropButtons desk={desk} />}
      <p class="draw-ways">
        <label class="button">
          <input {...picker} capture="environment" />
          {words.take}
        </label>
        <label class="button">
          <input {...picker} />
          {words.choose}
        </label>
        {desk.panel.photo && (
          <button
            type="button"
            class="button"
            onClick={() => {
              desk.run('photo', ({ photo: _, ...rest }) => rest)
              desk.say(said.removed)
              desk.closeSheet()
            }}
          >
            {words.remove}
          </button>
        )}
      </p>
    </SheetFrame>
  )
}
