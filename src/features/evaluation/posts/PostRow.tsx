import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { EvaluationContent, Named } from '../content.ts'
import { factsLine } from '../facts-line.ts'
import { formatMomentOf } from '../import/moments.ts'
import { type RateBasis, rateOf } from '../measures/rates.ts'
import type { Id, Post } from '../model.ts'
import { shortened } from '../post-name.ts'
import { postsWords } from './words.ts'

/** Longest name, in characters: two lines on a wide screen. */
const LONGEST = 160

/** One post in the list: what it is called, when and what it was, its rate with its divisor. */
export function PostRow(props: {
  id: string
  post: Post
  basis: RateBasis
  isChosen: boolean
  choose(isOn: boolean): void
  open(): void
  library: EvaluationContent
  locale: Locale
}) {
  const { id, post, basis, isChosen, choose, open, library, locale } = props
  const words = postsWords(locale)
  const name = nameOf(post) || words.untitled
  const rate = rateOf(post, basis)
  const facts = [
    post.publishedAt ? formatMomentOf(post.publishedAt, locale) : words.noDate,
    titleOf(library.channels, post.channel),
    titleOf(library.formats, post.format),
    titleOf(library.pillars, post.pillar),
    post.account === undefined ? '' : words.of(post.account),
    'value' in rate ? words.rate(formatNumber(rate.value, locale), words.divisors[basis.rate]) : '',
  ]
  return (
    <li class="post-row">
      <label class="post-choose">
        <input
          type="checkbox"
          id={id}
          checked={isChosen}
          aria-label={words.select(name)}
          onChange={({ currentTarget }) => choose(currentTarget.checked)}
        />
      </label>
      <button type="button" class="post-open" onClick={open}>
        <b>{name}</b>
        <small>{factsLine(facts)}</small>
      </button>
    </li>
  )
}

function nameOf({ title, text, link, platformId }: Post): string {
  const name = [title, text, link, platformId].find((one) => one?.trim()) ?? ''
  return shortened(name, LONGEST)
}

function titleOf(all: readonly Named[], id: Id | undefined): string {
  return id === undefined ? '' : (all.find((one) => one.id === id)?.title ?? id)
}
