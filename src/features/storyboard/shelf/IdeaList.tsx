import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { Disclosure } from '../../../ui/parts/Disclosure.tsx'
import { TextWithBlanks } from '../../../ui/TextWithBlanks.tsx'
import type { Idea } from '../library/library.ts'
import type { Kind } from '../model.ts'
import type { Offer } from './starts.ts'
import { shelfWords } from './words.ts'

const KINDS: Kind[] = ['sketch', 'recap']

interface IdeaListProps {
  ideas: Idea[]
  start: (offer: Offer) => void
  locale: Locale
}

/** Ideas for whole videos by kind, each with its story, for whom it is and what it says. */
export function IdeaList({ ideas, start, locale }: IdeaListProps) {
  const words = shelfWords(locale).start
  return (
    <Disclosure title={words.ideas} lead={words.ideasLead(ideas.length)}>
      {KINDS.map((kind) => {
        const group = ideas.filter((idea) => idea.kind === kind)
        return group.length === 0 ? null : (
          <div key={kind}>
            <h3 class="shelf-kind">{words.kinds[kind]}</h3>
            <ul class="shelf-offers">
              {group.map((idea) => (
                <IdeaItem key={idea.id} idea={idea} start={start} locale={locale} />
              ))}
            </ul>
          </div>
        )
      })}
    </Disclosure>
  )
}

function IdeaItem({ idea, start, locale }: { idea: Idea } & Omit<IdeaListProps, 'ideas'>) {
  const all = shelfWords(locale)
  const words = all.start
  return (
    <li>
      <h4>
        {idea.title} <span class="shelf-size">{all.seconds(formatNumber(idea.seconds, locale))}</span>
      </h4>
      <p>
        <TextWithBlanks text={idea.logline} />
      </p>
      <dl>
        <div>
          <dt>{words.audience}</dt>
          <dd>
            <TextWithBlanks text={idea.audience} />
          </dd>
        </div>
        <div>
          <dt>{words.message}</dt>
          <dd>
            <TextWithBlanks text={idea.message} />
          </dd>
        </div>
      </dl>
      <button type="button" class="button" onClick={() => start({ of: 'idea', idea })}>
        {words.useIdea}
        <span class="visually-hidden">: {idea.title}</span>
      </button>
    </li>
  )
}
