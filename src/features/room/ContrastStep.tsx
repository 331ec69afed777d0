import { useState } from 'preact/hooks'
import { pageVault } from '../../storage/page-vault.ts'
import { applyAppearance, readAppearance, writeAppearance } from '../appearance/model.ts'
import { Answers } from './Answers.tsx'
import type { StepProps } from './step-props.ts'
import { roomWords } from './words.ts'

const PATCHES = ['1', '2', '3', '4', '5']

/** Greys, the marker and thin lines. Where a projector loses them, the look for projectors is one press away. */
export function ContrastStep({ locale, onAnswer }: StepProps) {
  const words = roomWords(locale).contrast
  const [stage, setStage] = useState<'ask' | 'weak' | 'mended'>('ask')

  function useProjector() {
    projectorTheme()
    setStage('mended')
  }

  return (
    <>
      <div class="room-stage contrast-pattern" role="img" aria-label={words.pattern}>
        <div class="patches">
          {PATCHES.map((patch) => (
            <span key={patch}>{patch}</span>
          ))}
        </div>
        <p>
          <mark>{words.marked}</mark>
        </p>
        <div class="thin-lines">
          <i />
          <i />
          <i />
        </div>
      </div>
      <div role="status">
        {stage === 'weak' && (
          <p>
            <b>{words.tooWeak}</b> {words.tryProjector}
          </p>
        )}
        {stage === 'mended' && <p>{words.now}</p>}
      </div>
      {stage === 'ask' && (
        <Answers
          answers={[
            { text: words.clear, onPress: () => onAnswer() },
            { text: words.weak, onPress: () => setStage('weak') },
          ]}
        />
      )}
      {stage === 'weak' && (
        <Answers
          answers={[
            { text: words.projector, onPress: useProjector },
            { text: words.goOn, onPress: () => onAnswer('contrast-weak') },
          ]}
        />
      )}
      {stage === 'mended' && (
        <Answers answers={[{ text: roomWords(locale).next, onPress: () => onAnswer('contrast-mended') }]} />
      )}
    </>
  )
}

/** The look for projectors, on this page and on all that follow. */
function projectorTheme(): void {
  const key = pageVault.deviceKey('appearance')
  const look = { ...readAppearance(pageVault.readStored(key)), theme: 'projector' as const }
  applyAppearance(look, document.documentElement.dataset)
  pageVault.write(key, writeAppearance(look))
}
