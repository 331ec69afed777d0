import { formatShortMoment } from '../../../i18n/dates.ts'
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { warning } from '../../../ui/icons.ts'
import { listWords } from '../../../ui/parts/list-words.ts'
import type { Made, Shelf } from '../model.ts'
import type { EvaluationCard } from './evaluations.ts'
import { nameOf } from './name-of.ts'
import { shelfWords } from './words.ts'

interface ShelfListProps {
  cards: EvaluationCard[]
  open(evaluation: Made): void
  move(card: EvaluationCard, shelf: Shelf): void
  /** Asks first, as it can't be undone. */
  askRemoval(card: EvaluationCard): void
  locale: Locale
}

/** Evaluations, each with what can be done with it. */
export function ShelfList({ cards, ...rest }: ShelfListProps) {
  return (
    <ul class="shelf-boards">
      {cards.map((card) => (
        <Row key={card.id} card={card} {...rest} />
      ))}
    </ul>
  )
}

function Row({
  card,
  open,
  move,
  askRemoval,
  locale,
}: Omit<ShelfListProps, 'cards'> & { card: EvaluationCard }) {
  const words = { ...listWords(locale), ...shelfWords(locale) }
  const { state, shelf, kind, posts, at } = card
  const name = nameOf(card, locale)
  const isInBin = shelf === 'bin'
  const isNewer = state === 'newer'
  return (
    <li class="audit-card">
      <div class="shelf-about">
        <h3>
          {isInBin || isNewer ? (
            name
          ) : (
            <button type="button" class="shelf-open" onClick={() => open(card.id)}>
              {name}
            </button>
          )}
        </h3>
        {!isNewer && (
          <p>
            {kind === 'practice' && `${words.practice} · `}
            {words.posts(formatNumber(posts, locale))}
            {at > 0 && ` · ${words.changed(formatShortMoment(at, locale))}`}
          </p>
        )}
        {state !== 'whole' && (
          <p class="shelf-fault">
            <Icon d={warning} />
            {isNewer ? words.newer : words.broken}
          </p>
        )}
      </div>
      {!isNewer && (
        <div class="audit-card-actions">
          {isInBin ? (
            <>
              <button
                type="button"
                class="button"
                aria-label={words.restoreNamed(name)}
                onClick={() => move(card, 'open')}
              >
                {words.restore}
              </button>
              <button
                type="button"
                class="button shelf-harm"
                aria-label={words.removeForGoodNamed(name)}
                onClick={() => askRemoval(card)}
              >
                {words.removeForGood}
              </button>
            </>
          ) : (
            <button
              type="button"
              class="button plain"
              aria-label={words.removeNamed(name)}
              onClick={() => move(card, 'bin')}
            >
              {words.remove}
            </button>
          )}
        </div>
      )}
    </li>
  )
}
