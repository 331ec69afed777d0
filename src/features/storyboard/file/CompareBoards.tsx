import { useState } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import { type Brief, type Content, MAX_SHOTS, type Made } from '../model.ts'
import { descriptionOf } from '../picture-of.ts'
import {
  type Comparison,
  type Copy,
  compareBoards,
  contentIn,
  isJudged,
  isSame,
  type Side,
} from './compare.ts'
import { Difference } from './Difference.tsx'
import { type Choice, type Choices, shotsAfter } from './merge.ts'
import { PartList } from './PartList.tsx'
import { ShotDifference } from './ShotDifference.tsx'
import { briefText, type Names } from './side-text.ts'
import { boardFileWords } from './words.ts'

interface CompareBoardsProps {
  mine: Copy
  theirs: Copy
  /** Addresses of the photos of both, by id; those that are not there yet are left out. */
  photos: Record<Made, string>
  names: Names
  onApply(choices: Choices): void
  onCancel(): void
  locale: Locale
  page: string
}

/** Two copies of one board: what differs stands side by side, and the person says what is kept of it. */
export function CompareBoards(props: CompareBoardsProps) {
  const { mine, theirs, photos, names, onApply, onCancel, locale, page } = props
  const { copies: words, judged, parts, empty } = boardFileWords(locale)
  const [comparison] = useState(() => compareBoards(mine, theirs))
  const [choices, setChoices] = useState<Choices>(() => newest(comparison, mine, theirs))
  const [here, there] = [contentIn(mine), contentIn(theirs)]
  const count = shotsAfter(mine, theirs, choices)
  const choose = (what: string) => (choice: Choice) => setChoices((now) => ({ ...now, [what]: choice }))
  const chooseAll = (side: Side) => setChoices(allOf(comparison, side))
  const newer = (part: 'brief' | 'order') => newerOf(part, mine, theirs)
  const shared = { locale, page }
  return (
    <section class="cmp" aria-labelledby={elementId(page, 'banding')}>
      <h2 id={elementId(page, 'banding')} tabindex={-1}>
        {words.heading}
      </h2>
      <p>{words.lead}</p>
      <ul class="cmp-counts">
        {comparison.onlyTheirs.length > 0 && <li>{words.onlyTheirs(comparison.onlyTheirs.length)}</li>}
        {comparison.onlyMine.length > 0 && <li>{words.onlyMine(comparison.onlyMine.length)}</li>}
        {comparison.same.length > 0 && <li>{words.same(comparison.same.length)}</li>}
        {isJudged(comparison) && (
          <li>{judged.added(comparison.judged.judgements, comparison.judged.remarks)}</li>
        )}
      </ul>
      <p class="row">
        <button type="button" class="button" onClick={() => chooseAll('mine')}>
          {words.allMine}
        </button>
        <button type="button" class="button" onClick={() => chooseAll('theirs')}>
          {words.allTheirs}
        </button>
      </p>
      {comparison.briefDiffers && (
        <Difference
          {...shared}
          name="ringkasan"
          title={words.brief}
          newer={newer('brief')}
          choice={choices.brief ?? 'mine'}
          onChoose={choose('brief')}
          mine={<PartList of={briefParts(here.brief, there.brief, here.brief)} />}
          theirs={<PartList of={briefParts(here.brief, there.brief, there.brief)} />}
        />
      )}
      {comparison.orderDiffers && (
        <Difference
          {...shared}
          name="urutan"
          title={words.order}
          newer={newer('order')}
          choice={choices.order ?? 'mine'}
          onChoose={choose('order')}
          mine={<OrderList of={here.order} here={here} there={there} locale={locale} />}
          theirs={<OrderList of={there.order} here={here} there={there} locale={locale} />}
        />
      )}
      {comparison.differ.map((different) => (
        <ShotDifference
          {...shared}
          key={different.shot}
          different={different}
          here={here}
          there={there}
          photos={photos}
          names={names}
          choice={choices[different.shot] ?? 'both'}
          onChoose={choose(different.shot)}
        />
      ))}
      <div class="cmp-end">
        <p role="status">{count > MAX_SHOTS ? words.tooMany(MAX_SHOTS) : words.after(count)}</p>
        <p class="row">
          <button type="button" class="button" onClick={onCancel}>
            {words.cancel}
          </button>
          <button
            type="button"
            class="button primary"
            aria-disabled={count > MAX_SHOTS}
            onClick={() => count <= MAX_SHOTS && onApply(choices)}
          >
            {words.apply}
          </button>
        </p>
      </div>
    </section>
  )

  /** What the briefs differ in, as it stands in one of them. */
  function briefParts(one: Brief, other: Brief, shown: Brief): [string, string][] {
    const differing = (Object.keys({ ...one, ...other }) as (keyof Brief)[]).filter(
      (part) => !isSame(one[part], other[part]),
    )
    return differing.map((part) => [parts[part], briefText(shown, part, names, locale) || empty])
  }
}

interface OrderListProps {
  of: Made[]
  here: Content
  there: Content
  locale: Locale
}

/** Shots by the numbers that they have here, so that both sides speak of the same. */
function OrderList({ of, here, there, locale }: OrderListProps) {
  const words = boardFileWords(locale).copies
  return (
    <ol class="cmp-order">
      {of.map((id) => {
        const content = here.shots[id] ? here : there
        const shot = content.shots[id]
        const number = content.order.indexOf(id) + 1
        const title = content === here ? words.shot(number) : words.shotOfFile(number)
        const what = shot && descriptionOf(content, shot)
        return <li key={id}>{what ? `${title}: ${what}` : title}</li>
      })}
    </ol>
  )
}

/** What was changed last is what people mostly want: it is chosen until they say otherwise. */
function newest({ differ }: Comparison, mine: Copy, theirs: Copy): Choices {
  return {
    ...Object.fromEntries(differ.map(({ shot, newer }) => [shot, newer])),
    brief: newerOf('brief', mine, theirs),
    order: newerOf('order', mine, theirs),
  }
}

function newerOf(part: 'brief' | 'order', mine: Copy, theirs: Copy): Side {
  return theirs.board[part].at > mine.board[part].at ? 'theirs' : 'mine'
}

function allOf({ differ }: Comparison, side: Side): Choices {
  return { ...Object.fromEntries(differ.map(({ shot }) => [shot, side])), brief: side, order: side }
}
