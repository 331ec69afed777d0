import type { Locale } from '../../i18n/locales.ts'
import { Icon } from '../../ui/Icon.tsx'
import { cross, half, tick } from '../../ui/icons.ts'
import type { EndingKind } from './model.ts'
import { caseWords } from './words.ts'

const ICONS: Record<EndingKind, string> = { good: tick, mixed: half, poor: cross }

/** How an ending turned out: by icon, word and colour. */
export function EndingKindLine({ kind, locale }: { kind: EndingKind; locale: Locale }) {
  return (
    <span class={kind === 'good' ? 'ending-kind good' : kind === 'poor' ? 'ending-kind poor' : 'ending-kind'}>
      <Icon d={ICONS[kind]} />
      {caseWords(locale).ending[kind]}
    </span>
  )
}
