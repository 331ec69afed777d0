import type { Id, Question, Rules } from '../../model.ts'
import type { ChoiceShape } from '../choice/model.ts'
import { choice } from '../choice/score.ts'
import type { HotspotShape } from './model.ts'

/**
 * The rules of hotspots are those of choices, as QTI treats both: the areas are the choices, and with `multiple` each
 * wrong area takes back one right one, or marking the whole picture would earn full points. Where an area lies and
 * how large it is decides nothing.
 */
export const hotspot: Rules<HotspotShape> = {
  isResponse: (response): response is Id[] => Array.isArray(response),
  score: (question, response) => choice.score(asChoice(question), response),
  keepRight: (question, response) => choice.keepRight(asChoice(question), response),
  key: (question) => choice.key(asChoice(question)),
}

/** The question without which areas are right and why. */
export function hotspotWithoutKey(question: Question<HotspotShape>): Question<HotspotShape> {
  const areas = question.areas.map((area) => ({ ...area, correct: false, feedback: '' }))
  return { ...question, areas }
}

function asChoice({ id, prompt, points, multiple, areas }: Question<HotspotShape>): Question<ChoiceShape> {
  const choices = areas.map((area) => ({ ...area, text: area.name }))
  return { id, type: 'choice', prompt, points, multiple, choices }
}
