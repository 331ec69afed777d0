import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { formatTenths } from '../../../i18n/tenths.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useStore } from '../../../ui/use-store.ts'
import { enlarge, minus, mirror, pause, play, plus, reduce, restart } from './icons.ts'
import type { Prompt } from './prompt.ts'
import { promptWords } from './prompt-words.ts'
import type { Full } from './use-full.ts'
import type { Reading } from './use-reading.ts'
import { watchWords } from './words.ts'

const PACE = { least: 0.5, most: 2, step: 0.05 }
const SIZES = { least: 1, most: 5 }

interface PromptControlsProps {
  prompt: Prompt
  reading: Reading
  full: Full
  size: number
  setSize(size: number): void
  mirrored: boolean
  setMirrored(mirrored: boolean): void
  locale: Locale
}

/** What a text is steered with while it is read, and the time it takes. */
export function PromptControls(props: PromptControlsProps) {
  const { prompt, reading, full, size, setSize, mirrored, setMirrored, locale } = props
  const words = promptWords(locale)
  const { full: fill, leaveFull } = watchWords(locale)
  const pace = (by: number) => {
    const wanted = Math.round((reading.pace + by) * 100) / 100
    reading.setPace(Math.min(Math.max(wanted, PACE.least), PACE.most))
  }
  return (
    <div class="prompt-bar">
      <Stopwatch prompt={prompt} reading={reading} locale={locale} />
      <div class="prompt-buttons">
        <StartButton reading={reading} locale={locale} />
        <IconButton icon={restart} name={words.restart} press={reading.restart} />
        <fieldset class="prompt-step" aria-label={words.pace}>
          <IconButton
            icon={minus}
            name={words.slower}
            isOff={reading.pace <= PACE.least}
            press={() => pace(-PACE.step)}
          />
          <output>{words.paceOf(formatNumber(Math.round(reading.pace * 100), locale))}</output>
          <IconButton
            icon={plus}
            name={words.faster}
            isOff={reading.pace >= PACE.most}
            press={() => pace(PACE.step)}
          />
        </fieldset>
        <fieldset class="prompt-step" aria-label={words.size}>
          <IconButton
            icon={minus}
            name={words.smaller}
            isOff={size <= SIZES.least}
            press={() => setSize(Math.max(size - 1, SIZES.least))}
          />
          <span aria-hidden="true">Aa</span>
          <IconButton
            icon={plus}
            name={words.larger}
            isOff={size >= SIZES.most}
            press={() => setSize(Math.min(size + 1, SIZES.most))}
          />
        </fieldset>
        <IconButton
          icon={mirror}
          name={words.mirror}
          isPressed={mirrored}
          press={() => setMirrored(!mirrored)}
        />
        <IconButton
          icon={full.is ? reduce : enlarge}
          name={full.is ? leaveFull : fill}
          press={full.is ? full.leave : full.enter}
        />
      </div>
    </div>
  )
}

function StartButton({ reading, locale }: Pick<PromptControlsProps, 'reading' | 'locale'>) {
  const words = promptWords(locale)
  const isBegun = useStore(reading.$real) > 0
  return (
    <button type="button" class="button primary prompt-start" onClick={reading.toggle}>
      <Icon d={reading.isRunning ? pause : play} />
      {reading.isRunning ? words.pause : isBegun ? words.goOn : words.start}
    </button>
  )
}

/** Real seconds against what the words should take. What it says aloud is only where it stopped. */
function Stopwatch({ prompt, reading, locale }: Pick<PromptControlsProps, 'prompt' | 'reading' | 'locale'>) {
  const words = promptWords(locale)
  const real = useStore(reading.$real)
  const number = (value: number) => formatTenths(value, locale)
  return (
    <>
      <p class="prompt-time">
        <b>{words.running(number(real))}</b> <span>{words.estimate(number(prompt.seconds))}</span>
      </p>
      <p class="visually-hidden" role="status">
        {!reading.isRunning && real > 0 && words.stopped(number(real), number(reading.$place.get()))}
      </p>
    </>
  )
}

interface IconButtonProps {
  icon: string
  name: string
  isOff?: boolean
  isPressed?: boolean
  press(): void
}

function IconButton({ icon, name, isOff, isPressed, press }: IconButtonProps) {
  return (
    <button
      type="button"
      class="button plain icon-only prompt-button"
      aria-label={name}
      title={name}
      aria-disabled={isOff || undefined}
      aria-pressed={isPressed}
      onClick={() => !isOff && press()}
    >
      <Icon d={icon} />
    </button>
  )
}
