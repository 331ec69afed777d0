import { Icon } from '../../../../ui/Icon.tsx'
import { plus, right } from '../../../../ui/icons.ts'
import { left } from '../../../../ui/icons-more.ts'
import type { Panel } from '../../panel/model.ts'
import { type CropStep, cropStepOf, stepCrop } from '../../photo/crop.ts'
import type { DeskView } from '../desk-view.ts'
import { down, minus, up } from '../icons.ts'
import { sheetWords } from '../sheet-words.ts'

const STEPS: [CropStep, icon: string][] = [
  ['left', left],
  ['right', right],
  ['up', up],
  ['down', down],
  ['closer', plus],
  ['wider', minus],
]

/** Which part of the photo is seen, by buttons or by the keys they stand for; the picture above shows it at once. */
export function CropButtons({ desk }: { desk: DeskView }) {
  const words = sheetWords(desk.locale).photo.crop
  const move = (step: CropStep) => desk.run('photo', (panel) => cropped(panel, step), 'crop')
  return (
    <fieldset
      class="draw-crop"
      onKeyDown={(event) => {
        const step = cropStepOf(event.key)
        if (!step) return
        event.preventDefault()
        event.stopPropagation()
        move(step)
      }}
    >
      <legend>{words.seen}</legend>
      <div class="draw-ways">
        {STEPS.map(([step, icon]) => (
          <button
            type="button"
            key={step}
            class="button icon-only"
            aria-label={words[step]}
            title={words[step]}
            onClick={() => move(step)}
          >
            <Icon d={icon} />
          </button>
        ))}
      </div>
    </fieldset>
  )
}

function cropped(panel: Panel, step: CropStep): Panel {
  return panel.photo ? { ...panel, photo: { ...panel.photo, crop: stepCrop(panel.photo.crop, step) } } : panel
}
