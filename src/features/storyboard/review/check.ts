/** What has to be mended before a board is filmed: each finding says where. Pure. */
import { MOST_SCREEN_WORDS, screenWords } from '../limits.ts'
import type { Brief, Content, Made, Shot } from '../model.ts'
import type { Panel, Ratio } from '../panel/model.ts'
import { cutTexts } from '../panel/plates.ts'
import { firstPicture } from '../picture-of.ts'
import { readingSeconds } from '../speech/timing.ts'
import { TOLERANCE, timingOf, totalsOf } from '../timing-of.ts'
import { blanksIn } from './blanks.ts'
import type { Fault, Finding, Part, Spot } from './finding.ts'

const BRIEF_TEXTS = ['title', 'goal', 'audience', 'message', 'action'] as const
/** Without these nobody can tell whether the video says what it should. */
const NEEDED = ['goal', 'message', 'action'] as const

/**
 * Everything that is found, the brief first, then shot by shot.
 * @param rate letters for each second of the voice
 */
export function checkBoard(content: Content, rate: number): Finding[] {
  const { brief, order } = content
  return [
    ...checkBrief(brief),
    ...checkTime(content, rate),
    ...(order.length === 0 ? [finding({ part: 'shots' }, { kind: 'no-shots' })] : []),
    ...order.flatMap((id) => checkOneShot(content, id, rate)),
  ]
}

/** What is found in one shot alone; nothing for one that is not there. @param rate letters for each second of the voice */
export function checkOneShot(content: Content, id: Made, rate: number): Finding[] {
  const shot = content.shots[id]
  return shot ? checkOnce(content, id, shot, rate) : []
}

/** What a shot was checked with, and what was found. */
interface Checked {
  id: Made
  rate: number
  ratio: Ratio
  panels: (Panel | undefined)[]
  findings: Finding[]
}

const known = new WeakMap<Shot, Checked>()

/** Shots and panels never change, so each is looked at once, however often something else of the board changes. */
function checkOnce(content: Content, id: Made, shot: Shot, rate: number): Finding[] {
  const panels = shot.panels.map((panel) => content.panels[panel])
  const { ratio } = content.brief
  const kept = known.get(shot)
  const isSame =
    kept?.id === id &&
    kept.rate === rate &&
    kept.ratio === ratio &&
    panels.every((panel, at) => panel === kept.panels[at])
  if (isSame) return kept.findings
  const findings = checkShot(content, id, shot, rate)
  known.set(shot, { id, rate, ratio, panels, findings })
  return findings
}

function checkBrief(brief: Brief): Finding[] {
  return [
    ...NEEDED.flatMap((part) =>
      brief[part].trim() === '' ? [finding({ part }, { kind: 'brief-empty' })] : [],
    ),
    ...BRIEF_TEXTS.flatMap((part) => blank({ part }, brief[part])),
  ]
}

function checkTime(content: Content, rate: number): Finding[] {
  const { seconds } = totalsOf(content, rate)
  const target = content.brief.seconds
  return seconds > target + TOLERANCE
    ? [finding({ part: 'target' }, { kind: 'over-target', seconds, target })]
    : []
}

function checkShot(content: Content, shot: Made, value: Shot, rate: number): Finding[] {
  const { visual, lines, sound, location, props } = value
  const at = (part: Part) => ({ shot, part })
  return [
    ...checkPicture(content, shot, value),
    ...blank(at('visual'), visual),
    ...blank(at('speech'), lines.map(({ speaker, text }) => `${speaker}\n${text}`).join('\n')),
    ...checkSpeech(shot, value, rate),
    ...checkScreen(content, shot, value),
    ...blank(at('sound'), sound),
    ...checkMusic(shot, value),
    ...blank(at('location'), location),
    ...blank(at('props'), props),
    ...checkPeople(shot, value),
    ...checkFacts(shot, value),
  ]
}

function checkPicture(content: Content, shot: Made, value: Shot): Finding[] {
  const panels = value.panels.flatMap((id) => {
    const panel = content.panels[id]
    return panel ? [{ id, ...panel }] : []
  })
  const isEmpty =
    value.visual.trim() === '' &&
    panels.every(({ alt }) => alt.trim() === '') &&
    !firstPicture(content, value)
  return [
    ...(isEmpty ? [finding({ shot, part: 'visual' }, { kind: 'shot-empty' })] : []),
    ...panels.flatMap(({ id, alt, marks }) => {
      const words = marks.flatMap((mark) => ('text' in mark ? [mark.text] : []))
      return blank({ shot, part: 'drawing', panel: id }, [alt, ...words].join('\n'))
    }),
  ]
}

function checkSpeech(shot: Made, value: Shot, rate: number): Finding[] {
  const { spoken, captions, speaksTooLong, captionsTooFast } = timingOf(value, rate)
  const { seconds } = value
  const spot: Spot = { shot, part: 'speech' }
  if (speaksTooLong) return [finding(spot, { kind: 'speech-too-long', needed: spoken, seconds })]
  return captionsTooFast ? [advice(spot, { kind: 'captions-too-fast', rate: captions })] : []
}

function checkScreen(
  { brief, panels }: Content,
  shot: Made,
  { onScreen, seconds, panels: own }: Shot,
): Finding[] {
  const ratio = own.map((id) => panels[id]).find((panel) => panel)?.ratio ?? brief.ratio
  const cut = new Set(cutTexts(onScreen, ratio))
  return onScreen.flatMap(({ text }, at) => {
    const spot: Spot = { shot, part: 'screen', at }
    const needed = readingSeconds(text)
    return [
      ...blank(spot, text),
      ...(needed > seconds + TOLERANCE
        ? [finding(spot, { kind: 'screen-too-long', text, needed, seconds })]
        : []),
      ...(cut.has(at) ? [finding(spot, { kind: 'screen-too-large', text })] : []),
      ...(screenWords(text) > MOST_SCREEN_WORDS ? [advice(spot, { kind: 'screen-words', text })] : []),
    ]
  })
}

function checkMusic(shot: Made, { music }: Shot): Finding[] {
  if (!music) return []
  const title = music.title.trim()
  return [
    ...blank({ shot, part: 'music' }, music.title),
    ...blank({ shot, part: 'right' }, music.right),
    ...(title !== '' && music.right.trim() === ''
      ? [finding({ shot, part: 'right' }, { kind: 'no-right', title })]
      : []),
  ]
}

function checkPeople(shot: Made, { people }: Shot): Finding[] {
  return people.flatMap((person, at) => {
    const name = person.name.trim()
    return [
      ...blank({ shot, part: 'person', at }, person.name),
      ...blank({ shot, part: 'consent', at }, person.consent),
      ...(name !== '' && person.consent.trim() === ''
        ? [finding({ shot, part: 'consent', at }, { kind: 'no-consent', name })]
        : []),
    ]
  })
}

function checkFacts(shot: Made, { facts }: Shot): Finding[] {
  return facts.flatMap(({ text, source }, at) => {
    const fact = text.trim()
    return [
      ...blank({ shot, part: 'fact', at }, text),
      ...blank({ shot, part: 'source', at }, source),
      ...(fact !== '' && source.trim() === ''
        ? [finding({ shot, part: 'source', at }, { kind: 'no-source', fact })]
        : []),
    ]
  })
}

function blank(spot: Spot, text: string): Finding[] {
  const marks = [...new Set(blanksIn(text))]
  return marks.length > 0 ? [finding(spot, { kind: 'blank', marks })] : []
}

function finding(spot: Spot, fault: Fault): Finding {
  return { ...spot, ...fault, blocking: true }
}

function advice(spot: Spot, fault: Fault): Finding {
  return { ...spot, ...fault, blocking: false }
}
