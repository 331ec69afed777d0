import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import type { SampleSizes } from '../model.ts'
import { CountField } from './CountField.tsx'
import { readCount } from './count.ts'
import { sampleWords } from './sample-words.ts'

const GROUPS = ['newest', 'best', 'drawn'] as const
/** More posts than anybody scores. */
const MOST_POSTS = 1000
/** So that it can be read aloud. */
const MOST_SEED = 999_999_999

interface SampleFieldsProps {
  sizes: SampleSizes
  seed: number
  setSizes(sizes: SampleSizes): void
  setSeed(seed: number): void
  locale: Locale
  page: string
}

/** How many posts of each group are wanted, and the number of the draw. */
export function SampleFields({ sizes, seed, setSizes, setSeed, locale, page }: SampleFieldsProps) {
  const words = sampleWords(locale)
  const kept = (text: string, most: number, keep: (count: number) => void): boolean => {
    const count = readCount(text)
    if (count === undefined || count > most) return false
    keep(count)
    return true
  }
  return (
    <>
      <div class="setup-sizes">
        {GROUPS.map((group) => (
          <CountField
            key={group}
            id={elementId(page, 'sampel', group)}
            label={words.groups[group]}
            written={String(sizes[group])}
            refusal={words.countRefused}
            keep={(text) => kept(text, MOST_POSTS, (count) => setSizes({ ...sizes, [group]: count }))}
          />
        ))}
      </div>
      <div class="setup-seed">
        <CountField
          id={elementId(page, 'sampel', 'undian')}
          label={words.seed}
          hint={words.seedHint}
          written={String(seed)}
          refusal={words.seedRefused}
          keep={(text) => kept(text, MOST_SEED, setSeed)}
        />
      </div>
    </>
  )
}
