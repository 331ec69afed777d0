/** Faults of meaning in what a storyboard begins with. Pure; runs at build only. */
import type { Finding } from '../../../yaml/fields.ts'
import { didYouMean } from '../../../yaml/nearest.ts'
import { KIND_SECONDS, MOST_SCREEN_WORDS, screenWords } from '../limits.ts'
import type { Kind } from '../model.ts'
import type { TermKind } from './library.ts'
import { lintVocabulary } from './lint-vocabulary.ts'
import type { ChannelFields, IdeaFields, PatternFields, ScriptFields, TermFields } from './schema.ts'

/** The library as far as its files could be read: entries of a wrong shape are undefined, so that places stay right. */
export interface LibraryFields {
  patterns: (PatternFields | undefined)[]
  ideas: (IdeaFields | undefined)[]
  scripts: (ScriptFields | undefined)[]
  channels: (ChannelFields | undefined)[]
  vocabulary: Record<TermKind, (TermFields | undefined)[]>
}

/** The five files of a library. */
export type LibraryPart = keyof LibraryFields

/** A fault, with the file in which it stands; `path` leads there from the top. */
export type LibraryFinding = Finding & { part: LibraryPart }

/** What may be named. A list is undefined where its file could not be read: then nothing is known to be missing. */
export interface Known extends Partial<Record<TermKind, readonly string[]>> {
  patterns?: readonly string[] | undefined
  channels?: readonly string[] | undefined
  sources?: readonly string[] | undefined
  /** Names of the drawings, without their ending. */
  drawings: readonly string[]
}

type At = (string | number)[]
type Patterns = LibraryFields['patterns']

const KIND_NOUN: Record<Kind, string> = { sketch: 'sketsa', recap: 'recap' }
const TERMS: readonly TermKind[] = ['size', 'angle', 'movement', 'transition']

/** Every fault of meaning: sums of seconds, names of what there is not, texts too long for a screen, ids written twice. */
export function lintLibrary(library: LibraryFields, known: Known): LibraryFinding[] {
  const { patterns, ideas, scripts, channels, vocabulary } = library
  return [
    ...each('patterns', patterns, lintPattern),
    ...each('ideas', ideas, (idea) => lintIdea(idea, patterns, known)),
    ...each('scripts', scripts, (script) => lintScript(script, patterns, known)),
    ...each('channels', channels, (channel) => unknownSources(channel.sources, ['sources'], known)),
    ...lintVocabulary(vocabulary, known.drawings).map((finding) => ({
      ...finding,
      part: 'vocabulary' as const,
    })),
    ...repeatedIds('patterns', patterns),
    ...repeatedIds('ideas', ideas),
    ...repeatedIds('scripts', scripts),
    ...repeatedIds('channels', channels),
  ]
}

function each<T>(
  part: LibraryPart,
  entries: (T | undefined)[],
  lint: (entry: T) => Finding[],
): LibraryFinding[] {
  return entries.flatMap((entry, at) =>
    entry === undefined
      ? []
      : lint(entry).map((finding) => ({ ...finding, part, path: [at, ...finding.path] })),
  )
}

function repeatedIds(part: LibraryPart, entries: ({ id: string } | undefined)[]): LibraryFinding[] {
  return entries.flatMap((entry, at) => {
    if (!entry || entries.findIndex((other) => other?.id === entry.id) === at) return []
    const what = `Id \`${entry.id}\` dipakai dua kali dalam berkas ini.`
    return [{ part, rule: 'repeated-id', path: [at, 'id'], what, mend: 'ganti id yang lebih baru.' }]
  })
}

function lintPattern({ slots, kind }: PatternFields): Finding[] {
  return tooLong(sumOf(slots), kind, ['slots'], 'Bagian-bagian pola ini berjumlah')
}

function lintIdea({ pattern, kind, seconds }: IdeaFields, patterns: Patterns, known: Known): Finding[] {
  return [
    ...unknown('Pola', pattern, known.patterns, ['pattern'], 'patterns.yaml'),
    ...otherKind(pattern, kind, patterns),
    ...tooLong(seconds, kind, ['seconds'], 'Ide ini sepanjang'),
  ]
}

function lintScript(script: ScriptFields, patterns: Patterns, known: Known): Finding[] {
  const { kind, seconds, shots, pattern, channels } = script
  const sum = sumOf(shots)
  const wrongSum = {
    rule: 'script-seconds',
    path: ['seconds'],
    what: `Detik semua shot berjumlah ${sum}, padahal \`seconds\` ${seconds}.`,
    mend: `tulis \`seconds: ${sum}\`, atau ubah detik shot-nya.`,
  }
  const named = pattern === undefined ? [] : [pattern]
  return [
    ...(sum === seconds ? [] : [wrongSum]),
    ...tooLong(seconds, kind, ['seconds'], 'Naskah ini sepanjang'),
    ...named.flatMap((id) => [
      ...unknown('Pola', id, known.patterns, ['pattern'], 'patterns.yaml'),
      ...otherKind(id, kind, patterns),
    ]),
    ...channels.flatMap((id, at) => unknown('Kanal', id, known.channels, ['channels', at], 'channels.yaml')),
    ...shots.flatMap((shot, at) => lintShot(shot, ['shots', at], known)),
  ]
}

function lintShot(shot: ScriptFields['shots'][number], at: At, known: Known): Finding[] {
  const terms = TERMS.flatMap((kind) => {
    const id = shot[kind]
    const where = `\`${kind}\` di vocabulary.yaml`
    return id === undefined ? [] : unknown('Istilah', id, known[kind], [...at, kind], where)
  })
  const long = shot.onScreen.flatMap(({ text }, index): Finding[] => {
    const words = screenWords(text)
    if (words <= MOST_SCREEN_WORDS) return []
    const what = `Teks layar ini terdiri atas ${words} kata, paling banyak ${MOST_SCREEN_WORDS}.`
    const mend = 'ringkas, atau pindahkan sebagian ke shot lain.'
    return [{ rule: 'screen-words', path: [...at, 'onScreen', index, 'text'], what, mend }]
  })
  const facts = shot.facts.flatMap(({ source }, index) =>
    unknown('Sumber', source, known.sources, [...at, 'facts', index, 'source'], 'sources.yaml'),
  )
  return [...terms, ...long, ...facts]
}

function unknownSources(ids: readonly string[], at: At, { sources }: Known): Finding[] {
  return ids.flatMap((id, index) => unknown('Sumber', id, sources, [...at, index], 'sources.yaml'))
}

function unknown(
  noun: string,
  id: string,
  known: readonly string[] | undefined,
  path: At,
  where: string,
): Finding[] {
  if (!known || known.includes(id)) return []
  const what = `${noun} \`${id}\` tidak ada dalam ${where}.${didYouMean(id, known)}`
  return [{ rule: 'unknown', path, what, mend: 'perbaiki id-nya, atau tambahkan butir itu di sana.' }]
}

function otherKind(id: string, kind: Kind, patterns: Patterns): Finding[] {
  const pattern = patterns.find((one) => one?.id === id)
  if (!pattern || pattern.kind === kind) return []
  const what = `Pola \`${id}\` untuk ${KIND_NOUN[pattern.kind]}, padahal ini ${KIND_NOUN[kind]}.`
  const mend = `pakai pola lain, atau tulis \`kind: ${pattern.kind}\`.`
  return [{ rule: 'other-kind', path: ['pattern'], what, mend }]
}

function tooLong(seconds: number, kind: Kind, path: At, what: string): Finding[] {
  const limit = KIND_SECONDS[kind]
  if (seconds <= limit) return []
  return [
    {
      rule: 'too-long',
      path,
      what: `${what} ${seconds} detik, padahal ${KIND_NOUN[kind]} paling lama ${limit} detik.`,
      mend: 'kurangi detiknya.',
    },
  ]
}

function sumOf(all: readonly { seconds: number }[]): number {
  return all.reduce((sum, { seconds }) => sum + seconds, 0)
}
