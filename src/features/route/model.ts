/** Ways through the course, and how long each takes. Pure. */

/** A lesson, an exercise, or with `title` something that has no page. */
export interface Step {
  lesson?: string | undefined
  exercise?: string | undefined
  title?: string | undefined
  /** Whole minutes; without them a step takes what its page takes. */
  minutes?: number | undefined
}

/** A part of a route, such as what is done in class. */
export interface Stage {
  id: string
  title: string
  /** As the author wrote it. */
  minutes: number
  steps: Step[]
}

/** One way through the course. */
export interface Route {
  id: string
  title: string
  lead: string
  /** As the author wrote it. */
  minutes: number
  /** Whether it holds every lesson and every exercise exactly once. */
  complete: boolean
  stages: Stage[]
}

/** The length of pages in minutes, by id; undefined for a page that is not known. */
export interface PageMinutes {
  lesson(id: string): number | undefined
  exercise(id: string): number | undefined
}

/** Minutes of a step: its own, else those of its page; undefined when neither is known. */
export function minutesOfStep({ lesson, exercise, minutes }: Step, pages: PageMinutes): number | undefined {
  if (minutes !== undefined) return minutes
  if (lesson !== undefined) return pages.lesson(lesson)
  return exercise === undefined ? undefined : pages.exercise(exercise)
}

/** Sum of a stage's steps in minutes; undefined when the length of a step is not known. */
export function minutesOfStage({ steps }: Stage, pages: PageMinutes): number | undefined {
  return sum(steps.map((step) => minutesOfStep(step, pages)))
}

/** Sum of all steps of a route in minutes; undefined when the length of a step is not known. */
export function minutesOfRoute({ stages }: Route, pages: PageMinutes): number | undefined {
  return sum(stages.map((stage) => minutesOfStage(stage, pages)))
}

function sum(parts: (number | undefined)[]): number | undefined {
  return parts.reduce(
    (whole, part) => (whole === undefined || part === undefined ? undefined : whole + part),
    0,
  )
}
