import type { Locale } from '../../../i18n/locales.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { plus } from '../../../ui/icons.ts'
import type { Theme } from '../model.ts'
import { shortened } from '../post-name.ts'
import { themesWords } from './words.ts'

interface ThemeOffersProps {
  heading: string
  offers: { text: string; theme: Theme }[]
  take(theme: Theme): void
  locale: Locale
}

/** What a theme may be made of, each with its button; nothing where there is nothing. */
export function ThemeOffers({ heading, offers, take, locale }: ThemeOffersProps) {
  const words = themesWords(locale)
  if (offers.length === 0) return null
  return (
    <section class="audit-offers">
      <h3>{heading}</h3>
      <ul class="audit-rows">
        {offers.map(({ text, theme }) => (
          <li key={text} class="audit-offer">
            <p>{shortened(text, 140)}</p>
            <button
              type="button"
              class="button plain icon-only"
              aria-label={words.makeNamed(shortened(text, 140))}
              onClick={() => take(theme)}
            >
              <Icon d={plus} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
