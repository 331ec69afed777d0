import { elementId } from '../../../i18n/routes.ts'
import type { EvaluationView } from '../view.ts'
import { setField } from './commands.ts'
import { setupWords } from './words.ts'

/** Where the account is. */
export function ChannelField({ view }: { view: EvaluationView }) {
  const { content, library, locale, page } = view
  const words = setupWords(locale)
  const element = elementId(page, 'persiapan', 'kanal')
  const { channel } = content.setup
  const isKnown = channel === '' || library.channels.some(({ id }) => id === channel)
  return (
    <div class="field">
      <label for={element}>{words.channel}</label>
      <select
        id={element}
        value={channel}
        onChange={({ currentTarget }) => view.run(setField('channel', currentTarget.value))}
      >
        <option value="">{words.noChannel}</option>
        {library.channels.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
        {!isKnown && <option value={channel}>{channel}</option>}
      </select>
    </div>
  )
}
