import type { BoardView } from '../view.ts'
import { BriefText } from './BriefText.tsx'
import type { BriefPartProps } from './brief-form.ts'
import { ChannelChoice } from './ChannelChoice.tsx'
import { KindChoice } from './KindChoice.tsx'
import { MessageNote } from './MessageNote.tsx'
import { RatioChoice } from './RatioChoice.tsx'
import { TargetField } from './TargetField.tsx'

/** What is to be told, to whom and how long: each field is kept while it is typed. */
export function BriefForm({ view }: { view: BoardView }) {
  const { content, library, readOnly, run, locale, page } = view
  const part: BriefPartProps = {
    brief: content.brief,
    readOnly,
    onChange: (change, join) =>
      run({ name: 'brief', join, apply: (now) => ({ ...now, brief: change(now.brief) }) }),
    locale,
    page,
  }
  return (
    <div class="brief">
      <BriefText {...part} field="title" />
      <BriefText {...part} field="message">
        <MessageNote message={part.brief.message} locale={part.locale} />
      </BriefText>
      <BriefText {...part} field="audience" />
      <BriefText {...part} field="action" />
      <BriefText {...part} field="goal" />
      <div class="brief-measures">
        <KindChoice {...part} />
        <TargetField {...part} channels={library.channels} />
        <RatioChoice {...part} />
      </div>
      {library.channels.length > 0 && <ChannelChoice {...part} channels={library.channels} />}
    </div>
  )
}
