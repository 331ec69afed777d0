/** Which part of a photo a panel shows. Pure: nothing here changes the photo, so every crop can be taken back. */
import { type Ratio, SIZES } from '../panel/model.ts'

/** Left, top, width and height as parts of the photo, 0 to 1. */
export type Crop = [left: number, top: number, width: number, height: number]

/** What buttons and keys do to a crop; their words are keyed by it. */
export type CropStep = 'left' | 'right' | 'up' | 'down' | 'closer' | 'wider'

/** The smallest part that is shown: of a photo 960 high that is 96 dots. */
const LEAST = 0.1
/** One step of the keyboard, as part of what is seen. */
const STEP = 0.05
const ZOOM = 1.1

/**
 * The largest part of a photo that has the ratio of a panel, in the middle: the first crop, and the one for another
 * ratio.
 * @param photo its width and height in dots; without any it counts as square
 */
export function coverCrop(photo: { width: number; height: number }, ratio: Ratio): Crop {
  const { width, height } = SIZES[ratio]
  const whole = photo.width > 0 && photo.height > 0 ? photo.width / photo.height : 1
  const relative = width / height / (Number.isFinite(whole) ? whole : 1)
  const [w, h] = relative < 1 ? [relative, 1] : [1, 1 / relative]
  return [(1 - w) / 2, (1 - h) / 2, w, h]
}

/**
 * The crop moved over the photo, as far as the photo goes.
 * @param dx to the right, `dy` downwards, in parts of what is seen: 1 is a whole panel further
 */
export function moveCrop([left, top, width, height]: Crop, dx: number, dy: number): Crop {
  return [within(left + width * dx, 1 - width), within(top + height * dy, 1 - height), width, height]
}

/**
 * The crop around the same middle, with the same ratio.
 * @param factor above 1 shows a smaller part, larger; kept between the whole photo and a tenth of it
 */
export function zoomCrop([left, top, width, height]: Crop, factor: number): Crop {
  const most = Math.max(width, height)
  const least = Math.min(1, LEAST / Math.min(width, height))
  const wished = factor > 0 ? 1 / factor : 1
  const by = Math.min(Math.max(wished, least), 1 / most)
  const [w, h] = [Math.min(1, width * by), Math.min(1, height * by)]
  return [within(left + (width - w) / 2, 1 - w), within(top + (height - h) / 2, 1 - h), w, h]
}

/** The crop after one step of the keyboard or of a button. */
export function stepCrop(crop: Crop, step: CropStep): Crop {
  switch (step) {
    case 'left':
      return moveCrop(crop, -STEP, 0)
    case 'right':
      return moveCrop(crop, STEP, 0)
    case 'up':
      return moveCrop(crop, 0, -STEP)
    case 'down':
      return moveCrop(crop, 0, STEP)
    case 'closer':
      return zoomCrop(crop, ZOOM)
    case 'wider':
      return zoomCrop(crop, 1 / ZOOM)
  }
}

const KEYS: Record<string, CropStep> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  '+': 'closer',
  '=': 'closer',
  '-': 'wider',
}

/** The step that a key stands for, by `KeyboardEvent.key`; undefined for other keys. */
export function cropStepOf(key: string): CropStep | undefined {
  return Object.hasOwn(KEYS, key) ? KEYS[key] : undefined
}

function within(value: number, most: number): number {
  return Math.min(Math.max(Number.isFinite(value) ? value : 0, 0), Math.max(0, most))
}
