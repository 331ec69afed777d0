/** The samples of every question type, with one of them in each state. Runs at build only. */
import { parse } from 'yaml'
import type { Locale } from '../../i18n/locales.ts'
import { check, fillIn, showSolution, untouched } from './answer.ts'
import type { Answer, Id, Response } from './model.ts'
import { sampleWords } from './sample-words.ts'
import { type AnyQuestion, type AnyShape, questionTypes } from './types/index.ts'
import type { QuestionType } from './types/question-type.ts'

/** Stands for the samples where otherwise a lesson's id does: their course id and page key. */
export const SAMPLES = 'contoh-soal'

/** What a question can look like once something was done. */
export type State = 'filled' | 'wrong' | 'partly' | 'right' | 'solution'

/** A question with its author's text. */
export interface Sample {
  question: AnyQuestion
  /** As it stands in quiz.yaml. */
  yaml: string
}

/** A question type as its samples show it. */
export interface SampleType {
  type: Id
  /** Such as `pilihan`. */
  purpose: string
  samples: Sample[]
  /** One of the samples under an id of its own for each state, with what is kept of it then. */
  states: { state: State; question: AnyQuestion; answer: Answer }[]
}

/** What `answers.yaml` of a type holds: responses to one sample. `partly` where the type knows that. */
interface WrittenAnswers {
  sample: Id
  wrong: Response
  partly?: Response
  right: Response
}

const samples = import.meta.glob<string>('./types/*/samples.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const answers = import.meta.glob<string>('./types/*/answers.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Every type with its samples, in the order of `types/index.ts`. */
export function sampleTypes(locale: Locale): SampleType[] {
  const words = sampleWords(locale)
  return questionTypes.map((type) => {
    const written = samples[`./types/${type.type}/samples.yaml`] ?? ''
    const read = samplesIn(type, written)
    return { type: type.type, purpose: type.purpose, samples: read, states: statesOf(type, read, words) }
  })
}

function samplesIn(type: QuestionType<AnyShape>, text: string): Sample[] {
  // Each sample begins at the left edge; the comment above it names what it is a sample of.
  const blocks = text.split(/^(?=- id: )/m).slice(1)
  return blocks.map((block) => {
    const yaml = block.replace(/\n+(#.*\n*)*$/, '\n')
    const question = type.fromFields(type.fields.parse(parse(yaml)[0]))
    return { question: type.arrange?.(question) ?? question, yaml }
  })
}

function statesOf(
  type: QuestionType<AnyShape>,
  read: Sample[],
  words: ReturnType<typeof sampleWords>,
): SampleType['states'] {
  const written: WrittenAnswers = parse(answers[`./types/${type.type}/answers.yaml`] ?? '')
  const sample = read.find(({ question }) => question.id === written.sample)
  if (!sample) throw new Error(`answers.yaml of "${type.type}" names no sample of it.`)
  const { wrong, partly, right } = written
  const responses = { filled: partly ?? right, wrong, partly, right, solution: wrong } as const
  const states: State[] = ['filled', 'wrong', ...(partly ? ['partly' as const] : []), 'right', 'solution']
  return states.map((state) => {
    const { id, prompt } = sample.question
    // Two questions of one name on a page can't be told apart by ear.
    const question = { ...sample.question, id: `${id}-${state}`, prompt: `${prompt} (${words.state[state]})` }
    return { state, question, answer: answerIn(state, question, type, responses[state] ?? right) }
  })
}

function answerIn(
  state: State,
  question: AnyQuestion,
  { type, rules }: QuestionType<AnyShape>,
  response: Response,
): Answer {
  const by = 'CONTOH'
  if (!rules.isResponse(response))
    throw new Error(`answers.yaml of "${type}" has a response that is none of it.`)
  const filled = fillIn(untouched(type), response, { at: 1, by })
  if (state === 'filled') return filled
  const checked = check(filled, question, rules, 2).answer
  return state === 'solution' ? showSolution(check(checked, question, rules, 3).answer, 4) : checked
}
