/** A route as the page draws it: titles, addresses and minutes in place of ids. Pure. */
import { minutesOfRoute, minutesOfStage, minutesOfStep, type Route, type Step } from './model.ts'

/** What a route has to know of a lesson or an exercise. */
export interface RoutePage {
  id: string
  title: string
  href: string
  minutes: number
}

/** One row of a route. */
export interface StepOutline {
  title: string
  /** Undefined where it has no page. */
  href: string | undefined
  minutes: number
}

export interface RouteOutline {
  id: string
  title: string
  lead: string
  minutes: number
  stages: { id: string; title: string; minutes: number; steps: StepOutline[] }[]
}

/**
 * The routes with what their steps lead to. Minutes are summed up here, so that they add up in every language.
 * @throws when a step leads nowhere, which the content check finds first
 */
export function routeOutlines(routes: Route[], lessons: RoutePage[], exercises: RoutePage[]): RouteOutline[] {
  const pageOf = ({ lesson, exercise }: Step) =>
    lesson === undefined
      ? exercises.find(({ id }) => id === exercise)
      : lessons.find(({ id }) => id === lesson)
  const pages = {
    lesson: (id: string) => pageOf({ lesson: id })?.minutes,
    exercise: (id: string) => pageOf({ exercise: id })?.minutes,
  }
  return routes.map((route) => ({
    id: route.id,
    title: route.title,
    lead: route.lead,
    minutes: known(minutesOfRoute(route, pages), route),
    stages: route.stages.map((stage) => ({
      id: stage.id,
      title: stage.title,
      minutes: known(minutesOfStage(stage, pages), route),
      steps: stage.steps.map((step) => ({
        title: known(step.title ?? pageOf(step)?.title, route),
        href: pageOf(step)?.href,
        minutes: known(minutesOfStep(step, pages), route),
      })),
    })),
  }))
}

function known<T>(value: T | undefined, { id }: Route): T {
  if (value === undefined) throw new Error(`A step of the route "${id}" leads nowhere or has no length.`)
  return value
}
