/** A rubric: criteria, each with what its levels look like. Types; pure. */

/** One criterion of a rubric. */
export interface Criterion {
  /** Scores are kept under it. */
  id: string
  title: string
  /** What it counts; all together 100. */
  weight: number
  /** The lowest level with which a work may go on, counted from 1; without it the criterion stops nothing. */
  gate?: number
  /** What each level looks like, the lowest first. */
  levels: string[]
}

/** From how many points on a work may be published, and from how many on it is mended rather than begun anew. */
export interface Thresholds {
  publish: number
  improve: number
}

/** A rubric as pages use it. */
export interface Rubric {
  id: string
  title: string
  /** How it is used, in a few sentences. */
  lead: string
  /** Where it comes from, and whether others may change it. */
  note?: string
  /** What the levels are called, the lowest first. */
  levels: string[]
  thresholds?: Thresholds
  criteria: Criterion[]
}
