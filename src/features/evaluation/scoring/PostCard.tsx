import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { initialOf } from '../../../ui/initial.ts'
import type { EvaluationContent } from '../content.ts'
import { factsLine } from '../facts-line.ts'
import type { Post, Remark } from '../model.ts'
import { CountsPart } from './CountsPart.tsx'
import { answerText, dayText, numbersOf } from './post-texts.ts'
import { postWords } from './post-words.ts'

interface PostCardProps {
  post: Post
  /** Who published it. */
  account: string
  library: Pick<EvaluationContent, 'formats' | 'pillars' | 'acronyms' | 'jargon'>
  locale: Locale
}

/** A post in a neutral look: its text, what is seen, its numbers, and what citizens asked below it. */
export function PostCard({ post, account, library, locale }: PostCardProps) {
  const words = postWords(locale)
  const numbers = numbersOf(post, locale)
  const { text, seen, title, link, remarks = [] } = post
  const named = (list: { id: string; title: string }[], id: string | undefined) =>
    list.find((one) => one.id === id)?.title
  const labels = [named(library.formats, post.format), named(library.pillars, post.pillar)]
  const name = post.account?.trim() || account.trim() || words.agency
  return (
    <article class="post score-card">
      <div class="thread">
        <span class="avatar agency" aria-hidden="true">
          {initialOf(name)}
        </span>
        <div>
          <p class="name">
            {name}
            <span>{factsLine([dayText(post, locale), ...labels])}</span>
          </p>
          {title?.trim() && (
            <p>
              <b>{title}</b>
            </p>
          )}
          <p class="score-text">{text.trim() || words.noText}</p>
          {link !== undefined && /^https?:/i.test(link) && (
            <p>
              <a href={link} target="_blank" rel="noopener">
                {words.open}
              </a>
            </p>
          )}
        </div>
      </div>
      <div class="score-seen">
        <h3>{words.seen}</h3>
        <p>{seen?.trim() || words.noSeen}</p>
      </div>
      <div>
        <h3>{words.numbers}</h3>
        {numbers.length === 0 ? (
          <p>{words.noNumbers}</p>
        ) : (
          <dl class="score-numbers">
            {numbers.map(([measure, value]) => (
              <div key={measure}>
                <dt>{measure}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      {remarks.length > 0 && (
        <div>
          <h3>{words.remarks(formatNumber(remarks.length, locale))}</h3>
          {remarks.map((remark, at) => (
            // Nobody moves remarks, so their position is their identity.
            <RemarkLines key={at} remark={remark} agency={name} locale={locale} />
          ))}
        </div>
      )}
      <CountsPart text={text} library={library} locale={locale} />
    </article>
  )
}

function RemarkLines({ remark, agency, locale }: { remark: Remark; agency: string; locale: Locale }) {
  const { who, text, answer } = remark
  return (
    <>
      <div class="thread">
        <span class="avatar" aria-hidden="true">
          {initialOf(who)}
        </span>
        <div>
          <p class="name">
            {who}
            <span>{answerText(remark, locale)}</span>
          </p>
          <p>{text}</p>
        </div>
      </div>
      {answer && (
        <div class="thread reply">
          <span class="avatar agency" aria-hidden="true">
            {initialOf(agency)}
          </span>
          <div>
            <p class="name">{agency}</p>
            <p>{answer}</p>
          </div>
        </div>
      )}
    </>
  )
}
