import { formatDate } from '../../../i18n/dates.ts'
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { elementId, pageHref } from '../../../i18n/routes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { warning } from '../../../ui/icons.ts'
import type { Channel } from '../library/library.ts'
import { tooShortChannels } from './brief.ts'
import { type BriefPartProps, fieldId } from './brief-form.ts'
import { briefWords } from './brief-words.ts'

/** Page key of the course's list of sources. */
const SOURCES = 'sumber'

/** Where the video is shown: each channel with its limit, when that was checked, and where it stands. */
export function ChannelChoice({ channels, ...part }: BriefPartProps & { channels: Channel[] }) {
  const { brief, locale, page, readOnly = false } = part
  const words = briefWords(locale)
  const hint = fieldId(page, 'channels', 'hint')
  const tooShort = tooShortChannels(brief, channels)

  function choose(id: string, isChosen: boolean) {
    const others = (chosen: string[]) => chosen.filter((other) => other !== id)
    part.onChange(
      (old) => ({ ...old, channels: isChosen ? [...others(old.channels), id] : others(old.channels) }),
      `brief/channels/${id}`,
    )
  }

  return (
    <fieldset class="brief-channels" aria-describedby={hint}>
      <legend>{words.channels}</legend>
      <p class="hint" id={hint}>
        {words.channelsHint}
      </p>
      <ul class="brief-channel-list">
        {channels.map((channel) => (
          <li key={channel.id}>
            <label>
              <input
                type="checkbox"
                autocomplete="off"
                aria-describedby={fieldId(page, 'channel', channel.id)}
                checked={brief.channels.includes(channel.id)}
                disabled={readOnly}
                onInput={({ currentTarget }) => choose(channel.id, currentTarget.checked)}
              />
              <b>{channel.title}</b>
            </label>
            <p id={fieldId(page, 'channel', channel.id)}>
              {channel.limit} <ChannelSources channel={channel} locale={locale} />
            </p>
            {tooShort.includes(channel) && (
              <p class="brief-note">
                <Icon d={warning} />
                {words.tooLongHere(formatNumber(brief.seconds, locale))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

function ChannelSources({ channel, locale }: { channel: Channel; locale: Locale }) {
  const words = briefWords(locale)
  const { sources } = channel
  return (
    <small>
      {words.checked(formatDate(channel.checked, locale))}
      {sources.map((source, at) => (
        <span key={source}>
          {' '}
          <a href={`${pageHref('sources', locale)}#${elementId(SOURCES, source)}`}>
            {sources.length > 1 ? words.sourceNumber(at + 1) : words.source}
            <span class="visually-hidden"> {words.sourceOf(channel.title)}</span>
          </a>
        </span>
      ))}
    </small>
  )
}
