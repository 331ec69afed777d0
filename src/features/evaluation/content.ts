/** What the content files bring to an evaluation: see content/<locale>/evaluation/. Types; pure. */
import type { Id, Post, Sample, Setup } from './model.ts'

/** One thing that is scored. */
export interface Criterion {
  /** Scores are kept under it. Unique over all parts of the rubric. */
  id: Id
  title: string
  /** What to look at, as a question. */
  question: string
  /** What levels 0, 1, 2 and 3 look like; of a yes-or-no criterion what no and yes mean. */
  levels: string[]
  /** When it can't be told from a post, and what would be needed. */
  notAssessable: string
}

/** Principles, quality, or the accessibility checklist. */
export interface RubricPart {
  id: Id
  title: string
  lead: string
  kind: 'levels' | 'yes-no'
  criteria: Criterion[]
}

export interface EvaluationRubric {
  title: string
  lead: string
  note: string
  /** Names of levels 0 to 3. */
  levels: string[]
  /** The first part is the one of principles. */
  parts: RubricPart[]
}

export interface Named {
  id: Id
  title: string
}

/** A pillar of content with the share of posts it should have, in per cent. */
export interface Pillar extends Named {
  lead: string
  share: number
}

/** A pattern of storyboards, with what a board that follows it begins with. */
export interface StoryPattern extends Named {
  kind: 'sketch' | 'recap'
  slots: { seconds: number }[]
}

/** The practice account without its posts. */
export interface Practice {
  title: string
  lead: string
  setup: Omit<Setup, 'kind'>
  /** What is scored in class: the same posts on every device, so that all can speak of them. */
  sample: Sample
  posts: number
}

/** Everything an evaluation begins with, except the posts of the practice account. */
export interface EvaluationContent {
  rubric: EvaluationRubric
  pillars: Pillar[]
  formats: Named[]
  channels: Named[]
  /** Patterns of storyboards, for themes. */
  patterns: StoryPattern[]
  /** Acronyms that everybody knows, and those that need an explanation with their long form. */
  acronyms: { known: string[]; explained: Record<string, string> }
  /** Words of offices, with what to say instead. */
  jargon: { word: string; instead: string }[]
  practice: Practice
}

/** A post of the practice account; its id is permanent. */
export type PracticePost = Post & { platformId: string }
