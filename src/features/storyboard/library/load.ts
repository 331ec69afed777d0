/** Reads what a storyboard begins with out of the content collections. Runs at build only. */
import { getCollection, getEntry } from 'astro:content'
import { formatDate } from '../../../i18n/dates.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { Shot } from '../model.ts'
import type { Channel, Library, ModelScript, Pattern } from './library.ts'
import type { ChannelFields, PatternFields, ScriptFields, ShotFields } from './schema.ts'

/** The whole library of one language. Facts of the model scripts name their source in words, not by id. */
export async function loadLibrary(locale: Locale): Promise<Library> {
  const [patterns, ideas, scripts, channels, vocabulary, sources] = await Promise.all([
    getEntry('storyboardPatterns', locale),
    getEntry('storyboardIdeas', locale),
    getEntry('storyboardScripts', locale),
    getEntry('storyboardChannels', locale),
    getEntry('storyboardVocabulary', locale),
    getCollection('sources'),
  ])
  if (!patterns || !ideas || !scripts || !channels || !vocabulary)
    throw new Error(`A file in content/${locale}/storyboard/ was not loaded.`)
  const names = new Map(
    sources.map(({ data: { id, title, publisher, date } }) => [
      id,
      [title, publisher, date && formatDate(date, locale)].filter(Boolean).join(', '),
    ]),
  )
  return {
    patterns: patterns.data.map(patternFromFields),
    ideas: ideas.data,
    scripts: scripts.data.map((script) => scriptFromFields(script, names)),
    channels: channels.data.map(channelFromFields),
    vocabulary: vocabulary.data,
  }
}

/** Ids of the sources that the library names, for the list of all sources. */
export async function sourcesOfLibrary(locale: Locale): Promise<Set<string>> {
  const scripts = await getEntry('storyboardScripts', locale)
  const channels = await getEntry('storyboardChannels', locale)
  const facts = (scripts?.data ?? []).flatMap(({ shots }) => shots.flatMap((shot) => shot.facts))
  return new Set([
    ...facts.map(({ source }) => source),
    ...(channels?.data ?? []).flatMap((channel) => channel.sources),
  ])
}

function patternFromFields({ slots, ...pattern }: PatternFields): Pattern {
  return {
    ...pattern,
    slots: slots.map(({ onScreen, ...slot }) => ({ ...slot, ...(onScreen !== undefined && { onScreen }) })),
  }
}

function scriptFromFields(script: ScriptFields, sources: ReadonlyMap<string, string>): ModelScript {
  const { id, title, lead, goal, audience, message, action, kind, pattern, channels, seconds, shots } = script
  return {
    id,
    title,
    lead,
    brief: {
      title,
      goal,
      audience,
      message,
      action,
      kind,
      channels,
      seconds,
      ...(pattern !== undefined && { pattern }),
    },
    shots: shots.map((shot) => shotFromFields(shot, sources)),
  }
}

function shotFromFields(fields: ShotFields, sources: ReadonlyMap<string, string>): Omit<Shot, 'panels'> {
  const { seconds, size, angle, movement, transition, visual, lines, onScreen, music, facts, people } = fields
  return {
    seconds,
    ...(size !== undefined && { size }),
    ...(angle !== undefined && { angle }),
    ...(movement !== undefined && { movement }),
    ...(transition !== undefined && { transition }),
    visual,
    lines: lines.map(({ speaker = '', text }) => ({ speaker, text })),
    onScreen,
    sound: fields.sound ?? '',
    ...(music !== undefined && { music }),
    location: fields.location ?? '',
    props: fields.props ?? '',
    people: people.map((name) => ({ name, consent: '' })),
    facts: facts.map(({ text, source }) => ({ text, source: sources.get(source) ?? source })),
    status: 'draft',
  }
}

function channelFromFields({ seconds, ...channel }: ChannelFields): Channel {
  return { ...channel, ...(seconds !== undefined && { seconds }) }
}
